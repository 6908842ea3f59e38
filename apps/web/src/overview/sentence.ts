import type { Overview } from '@minutebook/domain';

/** The overview in one sentence. */
export function inOneSentence({ open, milestones, withoutSponsor }: Overview): string {
  const parts = [
    milestones.late.value === 0
      ? 'no milestone is overdue'
      : counted(milestones.late.value, 'milestone is', 'milestones are', 'overdue'),
    withoutSponsor.value === 0
      ? 'every project has a sponsor'
      : counted(withoutSponsor.value, 'project has', 'projects have', 'no sponsor'),
  ];
  return `${counted(open.value, 'project is', 'projects are', 'open')}; ${parts.join(' and ')}.`;
}

function counted(value: number, one: string, many: string, rest: string): string {
  return `${value} ${value === 1 ? one : many} ${rest}`;
}
