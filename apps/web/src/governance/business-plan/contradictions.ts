import { benefitClassWords, costLabel, sum } from '@minutebook/domain';
import type { Figure, Option, PlanContent, PlannedBenefit, Stated, Term, YearAmount } from '@minutebook/domain';

/** A total of the preferred option that is not what the plan states elsewhere. */
export interface Contradiction {
  readonly what: 'cost' | 'benefit';
  /** Title of the preferred option. */
  readonly option: string;
  /** In pence, over all years. */
  readonly ofOption: number;
  /** What the costs or benefits by year come to, in pence: for benefits, each class by its words. */
  readonly ofProfile: readonly { readonly words: string; readonly amount: number }[];
  /** The costs or benefits by year less the option: its terms are every amount of both. */
  readonly difference: Figure;
}

/**
 * Where the preferred option's total cost or benefit differs from that of the costs or benefits by year, which are of the
 * preferred way too. What one of the two does not state contradicts nothing. Example: an option of £500 beside costs by
 * year of £650 differs by £150. An option need not say which class its benefit is of: it is in order when it is the total
 * of one class, or of all.
 */
export function contradictions({ options, costs, benefits }: PlanContent): readonly Contradiction[] {
  return options
    .filter((one) => one.value.verdict === 'preferred')
    .flatMap((option) => [
      ...(costs === undefined ? [] : ofCosts(option, costs)),
      ...(benefits === undefined ? [] : ofBenefits(option, benefits)),
    ]);
}

function ofCosts(option: Stated<Option>, { value: lines, n }: Stated<PlanCosts>): readonly Contradiction[] {
  const terms = lines.map((line) => ({ label: costLabel(line), value: line.amount, entries: [n] }));
  const difference = sum(
    {
      label: 'Costs by year less those of the preferred option',
      unit: 'pence',
      formula: 'Every line of the costs by year, less what the preferred option states for each year',
      doesNotTell,
    },
    [...terms, ...less(option, option.value.costs)],
  );
  const ofProfile = [{ words: 'in all', amount: total(lines) }];
  return differing('cost', option, option.value.costs, { ofProfile, difference });
}

type PlanCosts = NonNullable<PlanContent['costs']>['value'];

function ofBenefits(
  option: Stated<Option>,
  { value: benefits, n }: Stated<readonly PlannedBenefit[]>,
): readonly Contradiction[] {
  const terms = benefits.flatMap(({ title, amounts }) =>
    amounts.map(({ year, amount }) => ({ label: `${title}, ${year}`, value: amount, entries: [n] })),
  );
  const difference = sum(
    {
      label: 'Benefits by year less those of the preferred option',
      unit: 'pence',
      formula:
        'Every amount of the benefits by year, of all classes only to set them beside the option, less what the preferred option states for each year',
      doesNotTell,
    },
    [...terms, ...less(option, option.value.benefits)],
  );
  const stated = benefits.filter((one) => one.amounts.length > 0);
  const ofProfile = [...new Set(stated.map((one) => one.class))].map((of) => ({
    words: benefitClassWords[of].toLowerCase(),
    amount: total(stated.filter((one) => one.class === of).flatMap((one) => one.amounts)),
  }));
  const gain = total(option.value.benefits);
  if (ofProfile.some(({ amount }) => amount === gain)) return [];
  return differing('benefit', option, option.value.benefits, { ofProfile, difference });
}

const doesNotTell = 'It does not tell which of the two is right: whoever wrote the plan has to say.';

function less({ value, n }: Stated<Option>, years: readonly YearAmount[]): readonly Term[] {
  return years.map(({ year, amount }) => ({ label: `Less “${value.title}”, ${year}`, value: -amount, entries: [n] }));
}

function differing(
  what: Contradiction['what'],
  { value }: Stated<Option>,
  ofOption: readonly YearAmount[],
  profile: Pick<Contradiction, 'ofProfile' | 'difference'>,
): readonly Contradiction[] {
  if (ofOption.length === 0 || profile.ofProfile.length === 0 || profile.difference.value === 0) return [];
  return [{ what, option: value.title, ofOption: total(ofOption), ...profile }];
}

function total(all: readonly { readonly amount: number }[]): number {
  return all.reduce((sofar, one) => sofar + one.amount, 0);
}
