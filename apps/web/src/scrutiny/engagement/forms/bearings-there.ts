import { agreements } from '@minutebook/domain';
import type { Bearing, LedgerWorld } from '@minutebook/domain';

import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { bearingTitle } from '../bearings.ts';

/** Something that a consultation may bear on. */
export interface BearingThere {
  readonly bearing: Bearing;
  readonly title: string;
}

/** What a consultation may bear on: projects and their plans, decisions of boards, agreements. */
export function bearingsThere(world: LedgerWorld): readonly BearingThere[] {
  const bearings: readonly Bearing[] = [
    ...world.states('project').map(({ projectId }) => ({ kind: 'project' as const, projectId })),
    ...world.states('businessPlan').map(({ projectId }) => ({ kind: 'plan' as const, projectId })),
    ...decisionOptions(world).map(({ value }) => ({ kind: 'decision' as const, decisionId: value })),
    ...agreements(world).map(({ agreementId }) => ({ kind: 'agreement' as const, agreementId })),
  ];
  return bearings.map((bearing) => ({ bearing, title: bearingTitle(bearing, world).title }));
}
