import { sum } from '@minutebook/domain';
import type { Figure, Option, PlanContent, Stated, Term, YearAmount } from '@minutebook/domain';

import { costLabel } from './plan-money.ts';

/** A total of the preferred option that is not what the plan states elsewhere. */
export interface Contradiction {
  readonly what: 'cost' | 'benefit';
  /** Title of the preferred option. */
  readonly option: string;
  /** In pence, over all years. */
  readonly ofOption: number;
  readonly ofProfile: number;
  /** The profile less the option: its terms are every amount of both. */
  readonly difference: Figure;
}

/**
 * Where the preferred option's total cost or benefit differs from that of the cost or benefit profile, which are of the
 * preferred way too. What one of the two does not state contradicts nothing. Example: an option of £500 beside costs by
 * year of £650 differs by £150.
 */
export function contradictions({ options, costs, benefits }: PlanContent): readonly Contradiction[] {
  const preferred = options.filter((one) => one.value.verdict === 'preferred');
  const costTerms = costs?.value.map((line) => ({ label: costLabel(line), value: line.amount, entries: [costs.n] }));
  const benefitTerms = benefits?.value.flatMap(({ title, amounts }) =>
    amounts.map(({ year, amount }) => ({ label: `${title}, ${year}`, value: amount, entries: [benefits.n] })),
  );
  return preferred.flatMap((option) => [
    ...differing('cost', option, option.value.costs, costTerms ?? []),
    ...differing('benefit', option, option.value.benefits, benefitTerms ?? []),
  ]);
}

const wording = {
  cost: {
    label: 'Costs by year less those of the preferred option',
    formula: 'Every line of the costs by year, less what the preferred option states for each year',
  },
  benefit: {
    label: 'Benefits by year less those of the preferred option',
    formula:
      'Every amount of the benefits by year, of all classes only to compare them, less what the preferred option states for each year',
  },
} as const;

function differing(
  what: Contradiction['what'],
  { value, n }: Stated<Option>,
  ofOption: readonly YearAmount[],
  ofProfile: readonly Term[],
): readonly Contradiction[] {
  const less = ofOption.map(({ year, amount }) => ({
    label: `Less “${value.title}”, ${year}`,
    value: -amount,
    entries: [n],
  }));
  const doesNotTell = 'It does not tell which of the two is right: whoever wrote the plan has to say.';
  const difference = sum({ ...wording[what], unit: 'pence', doesNotTell }, [...ofProfile, ...less]);
  if (ofOption.length === 0 || ofProfile.length === 0 || difference.value === 0) return [];
  const total = (all: readonly { readonly value: number }[]): number =>
    all.reduce((sofar, one) => sofar + one.value, 0);
  return [{ what, option: value.title, ofOption: -total(less), ofProfile: total(ofProfile), difference }];
}
