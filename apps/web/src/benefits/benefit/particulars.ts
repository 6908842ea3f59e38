import type { BenefitState, LedgerWorld } from '@minutebook/domain';

import { departmentTitle } from '../../delivery/public/department-title.ts';
import type { Known } from '../../entries/differences-of.ts';
import { classWords } from './class-words.ts';

/** What is known of a benefit, in words; nothing before it was identified. */
export function benefitParticulars(benefit: BenefitState | undefined, world: LedgerWorld): readonly Known[] {
  if (benefit === undefined) return [];
  const { title, kind, description, recurrence, departmentIds, aimIds } = benefit;
  const aims = world.states('programme').flatMap((one) => one.aims);
  return [
    { label: 'Title', words: title },
    { label: 'Kind', words: kind === 'benefit' ? 'Benefit' : 'Dis-benefit' },
    ...(description === undefined ? [] : [{ label: 'Description', words: description }]),
    { label: 'Class', words: classWords[benefit.class].title },
    { label: 'How often', words: recurrence === 'recurring' ? 'Again and again' : 'Once' },
    { label: 'Departments', words: departmentIds.map((one) => departmentTitle(one, world)).join(', ') },
    {
      label: 'Aims',
      words: aimIds.map((one) => aims.find(({ aimId }) => aimId === one)?.title ?? one).join(', ') || 'None stated',
    },
  ];
}
