import type { Overview } from '@minutebook/domain';

import { formatNumber } from '../design/numbers.ts';

/** The overview in one sentence. */
export function inOneSentence({ open, milestones, withoutSponsor }: Overview): string {
  const parts = [
    late(milestones),
    withoutSponsor.value === 0
      ? 'every project of the council has a sponsor'
      : counted(withoutSponsor.value, 'project has', 'projects have', 'no sponsor'),
  ];
  return `${counted(open.value, 'project is', 'projects are', 'open')}; ${parts.join('; ')}.`;
}

/** Both measures, since a new forecast ends the one and never the other. */
function late({ late: overdue, pastPlan }: Overview['milestones']): string {
  const forecast =
    overdue.value === 0
      ? 'no milestone is overdue'
      : counted(overdue.value, 'milestone is', 'milestones are', 'overdue');
  const plan =
    pastPlan.value === 0
      ? 'none is past its first plan'
      : pastPlan.value === 1
        ? '1 is past its first plan'
        : `${formatNumber(pastPlan.value)} are past their first plan`;
  return `${forecast} and ${plan}`;
}

function counted(value: number, one: string, many: string, rest: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many} ${rest}`;
}
