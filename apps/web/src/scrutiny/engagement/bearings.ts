import { agreementOf } from '@minutebook/domain';
import type { Bearing, LedgerWorld } from '@minutebook/domain';

/** What a consultation bears on, as it is named and where it is shown. */
export interface BearingShown {
  readonly title: string;
  readonly path: string;
}

/** What a consultation bears on, by its title; one that has none, or is not there any more, is named by its kind. */
export function bearingTitle(bearing: Bearing, world: LedgerWorld): BearingShown {
  switch (bearing.kind) {
    case 'project':
      return { title: `The project ${projectTitle(bearing.projectId, world)}`, path: `/projects/${bearing.projectId}` };
    case 'plan':
      return {
        title: `The business plan of ${projectTitle(bearing.projectId, world)}`,
        path: `/projects/${bearing.projectId}/plan`,
      };
    case 'decision':
      return { title: decisionTitle(bearing.decisionId, world), path: `/governance/decisions/${bearing.decisionId}` };
    case 'agreement': {
      const named = agreementOf(world, bearing.agreementId)?.title;
      const title = named === undefined ? 'An agreement' : `The agreement “${named}”`;
      return { title, path: `/budget/agreements/${bearing.agreementId}` };
    }
  }
}

function projectTitle(projectId: string, world: LedgerWorld): string {
  return `“${world.state('project', projectId)?.title.value ?? projectId}”`;
}

function decisionTitle(decisionId: string, world: LedgerWorld): string {
  for (const { heldOn, items, decisions } of world.states('meeting')) {
    const minuted = decisions.find((one) => one.decisionId === decisionId)?.minuted.value;
    const item = items.find(({ value }) => value.itemId === minuted?.itemId)?.value.title;
    if (minuted !== undefined) return `The decision of ${heldOn}${item === undefined ? '' : `: ${item}`}`;
  }
  return 'A decision';
}
