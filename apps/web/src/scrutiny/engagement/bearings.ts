import { agreements, decisionsRegister } from '@minutebook/domain';
import type { Bearing, LedgerWorld } from '@minutebook/domain';

/** Something that a consultation may bear on, with the page where it is shown. */
export interface BearingThere {
  readonly bearing: Bearing;
  readonly title: string;
  readonly path: string;
}

/** What a consultation bears on, by its title; what is not there any more is called so. */
export function bearingTitle(bearing: Bearing, world: LedgerWorld): Omit<BearingThere, 'bearing'> {
  switch (bearing.kind) {
    case 'project':
      return { title: projectTitle(bearing.projectId, world), path: `/projects/${bearing.projectId}` };
    case 'plan':
      return {
        title: `The business plan of ${projectTitle(bearing.projectId, world)}`,
        path: `/projects/${bearing.projectId}/plan`,
      };
    case 'decision': {
      const row = decisionsRegister(world).find(({ decisionId }) => decisionId === bearing.decisionId);
      return {
        title: `The decision “${row?.title ?? 'that is not there any more'}”${row === undefined ? '' : ` of ${row.on}`}`,
        path: `/governance/decisions/${bearing.decisionId}`,
      };
    }
    case 'agreement': {
      const one = agreements(world).find(({ agreementId }) => agreementId === bearing.agreementId);
      return {
        title: `The agreement “${one?.title ?? 'that is not there any more'}”`,
        path: `/budget/agreements/${bearing.agreementId}`,
      };
    }
  }
}

function projectTitle(projectId: string, world: LedgerWorld): string {
  return `“${world.state('project', projectId)?.title.value ?? projectId}”`;
}

/** Everything that a consultation may bear on: projects and their plans, decisions, agreements. */
export function bearingsThere(world: LedgerWorld): readonly BearingThere[] {
  const bearings: readonly Bearing[] = [
    ...world.states('project').map(({ projectId }) => ({ kind: 'project' as const, projectId })),
    ...world.states('businessPlan').map(({ projectId }) => ({ kind: 'plan' as const, projectId })),
    ...decisionsRegister(world).map(({ decisionId }) => ({ kind: 'decision' as const, decisionId })),
    ...agreements(world).map(({ agreementId }) => ({ kind: 'agreement' as const, agreementId })),
  ];
  return bearings.map((bearing) => ({ bearing, ...bearingTitle(bearing, world) }));
}
