import type { Stated } from '../../../kernel/entry.ts';
import { sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { YearAmount } from '../../../kernel/schema.ts';
import type { CostLine, PlannedBenefit } from '../../business-plan/events.ts';
import type { Option } from '../../business-plan/state.ts';
import { benefitClassWords, costKindWords } from '../../business-plan/words.ts';

const promise = 'It does not tell that the money was approved, or what was spent.';

/**
 * What the plan costs over its whole life: every line of its cost profile. Example: £200 capital and £300 revenue in
 * 2026-27 are £500.
 */
export function wholeLifeFigure({ value: lines, n }: Stated<readonly CostLine[]>): Figure {
  return sum(
    {
      label: 'Whole-life cost',
      unit: 'pence',
      formula: 'Every line of the costs as the plan states them, of all years',
      doesNotTell: promise,
    },
    lines.map((line) => ({ label: costLabel(line), value: line.amount, entries: [n] })),
  );
}

/** What of the whole-life cost is of one kind. */
export function costOfKind({ value: lines, n }: Stated<readonly CostLine[]>, kind: CostLine['kind']): Figure {
  const words = costKindWords[kind];
  return sum(
    {
      label: `Of it ${words}`,
      unit: 'pence',
      formula: `Every ${words} line of the costs as the plan states them, of all years`,
      doesNotTell: promise,
    },
    lines
      .filter((line) => line.kind === kind)
      .map((line) => ({ label: costLabel(line), value: line.amount, entries: [n] })),
  );
}

/** “2026-27, capital, ICT reserve”. */
export function costLabel({ year, kind, fundingSource }: CostLine): string {
  return `${year}, ${costKindWords[kind]}, ${fundingSource}`;
}

type BenefitClass = PlannedBenefit['class'];

/**
 * What the plan would gain, one figure for each class that states amounts. Classes are never added together: what is not
 * cashable does not become money by standing beside what is.
 */
export function promisedFigures({ value: benefits, n }: Stated<readonly PlannedBenefit[]>): readonly Figure[] {
  const classes = [...new Set(benefits.filter((one) => one.amounts.length > 0).map((one) => one.class))];
  return classes.map((of) => benefitFigure(of, benefits, n));
}

function benefitFigure(of: BenefitClass, benefits: readonly PlannedBenefit[], n: number): Figure {
  const words = benefitClassWords[of];
  return sum(
    {
      label: `${words}, all years`,
      unit: 'pence',
      formula: `Every amount of a benefit of the class “${words}”, of all years`,
      doesNotTell: 'It does not tell that anything was gained: a plan promises, and only a measurement shows.',
    },
    benefits
      .filter((one) => one.class === of)
      .flatMap(({ title, amounts }) =>
        amounts.map(({ year, amount }) => ({ label: `${title}, ${year}`, value: amount, entries: [n] })),
      ),
  );
}

/** What an option costs, and what it gains, over all years; absent where it states no amount, which is no £0. */
export interface OptionFigures {
  readonly cost: Figure | undefined;
  readonly benefit: Figure | undefined;
}

export function figuresOfOption({ value, n }: Stated<Option>): OptionFigures {
  const figure = (what: string, years: readonly YearAmount[]): Figure | undefined => {
    if (years.length === 0) return undefined;
    return sum(
      {
        label: `${what} of “${value.title}”`,
        unit: 'pence',
        formula: 'The amounts of all years as the option states them, not discounted',
        doesNotTell: 'It does not tell what is worth more today: later years count as much as earlier ones.',
      },
      years.map(({ year, amount }) => ({ label: year, value: amount, entries: [n] })),
    );
  };
  return { cost: figure('Cost', value.costs), benefit: figure('Benefit', value.benefits) };
}

/** What a year costs, by kind, and who pays for it. */
export interface PlanCostYear {
  readonly year: string;
  readonly capital: number;
  readonly revenue: number;
  /** Such as “ICT reserve £1,200”, in the order of the plan. */
  readonly sources: readonly { readonly name: string; readonly amount: number }[];
}

/** Costs by financial year, earliest first. */
export function costsByYear(lines: readonly CostLine[]): readonly PlanCostYear[] {
  return years(lines).map((year) => {
    const own = lines.filter((line) => line.year === year);
    const names = [...new Set(own.map((line) => line.fundingSource))];
    const sources = names.map((name) => ({ name, amount: total(own.filter((line) => line.fundingSource === name)) }));
    const of = (kind: CostLine['kind']): number => total(own.filter((line) => line.kind === kind));
    return { year, capital: of('capital'), revenue: of('revenue'), sources };
  });
}

/** What a year of an option costs and gains; `undefined` where it states nothing. */
export interface OptionYear {
  readonly year: string;
  readonly cost: number | undefined;
  readonly benefit: number | undefined;
}

/** Costs and benefits of an option by financial year, earliest first. */
export function optionByYear({ costs, benefits }: Option): readonly OptionYear[] {
  const of = (all: readonly YearAmount[], year: string): number | undefined => {
    const own = all.filter((one) => one.year === year);
    return own.length === 0 ? undefined : total(own);
  };
  return years([...costs, ...benefits]).map((year) => ({ year, cost: of(costs, year), benefit: of(benefits, year) }));
}

/** What a class of benefit gains in a year. */
export interface BenefitYear {
  readonly year: string;
  readonly class: BenefitClass;
  readonly amount: number;
}

/** Benefits by financial year and class, earliest first. */
export function benefitsByYear(benefits: readonly PlannedBenefit[]): readonly BenefitYear[] {
  const all = benefits.flatMap((one) => one.amounts.map((amount) => ({ ...amount, class: one.class })));
  const classes = [...new Set(all.map((one) => one.class))];
  return years(all).flatMap((year) =>
    classes.flatMap((of) => {
      const own = all.filter((one) => one.year === year && one.class === of);
      return own.length === 0 ? [] : [{ year, class: of, amount: total(own) }];
    }),
  );
}

function years(all: readonly { readonly year: string }[]): readonly string[] {
  return [...new Set(all.map((one) => one.year))].toSorted();
}

function total(all: readonly { readonly amount: number }[]): number {
  return all.reduce((sum, one) => sum + one.amount, 0);
}
