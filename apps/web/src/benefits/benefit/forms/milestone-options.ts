import { expectedDay, newest } from '@minutebook/domain';
import type { BenefitState, LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';

/**
 * The milestones from which a target’s months can be counted, each with the day on which it is expected: those of the
 * projects that the benefit is put down to first, then those of others. One that was met moves nothing any more.
 */
export function milestoneOptions({ attributions }: Pick<BenefitState, 'attributions'>, world: LedgerWorld) {
  const own = new Set(newest(attributions)?.value.map(({ projectId }) => projectId));
  const open = world.states('project').filter(({ ended }) => ended === undefined);
  const first = [
    ...open.filter(({ projectId }) => own.has(projectId)),
    ...open.filter(({ projectId }) => !own.has(projectId)),
  ];
  return first.flatMap(({ projectId, title, milestones }) =>
    milestones
      .filter(({ withdrawn, met }) => withdrawn === undefined && met === undefined)
      .map((one) => {
        const expected = `${one.title}, expected on ${formatDay(expectedDay(one).value)}`;
        return {
          value: `${projectId} ${one.milestoneId}`,
          label: own.has(projectId) ? expected : `${title.value}: ${expected}`,
        };
      }),
  );
}
