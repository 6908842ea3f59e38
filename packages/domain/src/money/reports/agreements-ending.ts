import { addDays } from '../../kernel/day.ts';
import { count, sum } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import type { LedgerWorld } from '../../world.ts';
import { amountIn } from '../budget/balances.ts';
import { agreements } from '../read.ts';
import { isOver, openChoice, termOf } from '../agreement/term.ts';
import type { AgreementState } from '../agreement/state.ts';

/** Ends and notice days within so many days are coming. */
export const endsWithin = 365;

/** What agreements are worth in a year, as agreed and extended. */
export interface ValueOfYear {
  readonly year: string;
  readonly figure: Figure<'pence'>;
}

/** What agreements are worth, year by year, each year an agreement states once. */
export function valueByYear(all: readonly AgreementState[]): readonly ValueOfYear[] {
  const years = new Set(all.flatMap(({ terms }) => terms.flatMap(({ value }) => value.years.map(({ year }) => year))));
  return [...years].toSorted().map((year) => ({
    year,
    figure: sum(
      {
        label: `Agreed value, ${year}`,
        unit: 'pence',
        formula: 'What agreements and their extensions state for the year, added up',
        doesNotTell: 'It does not tell what was ordered or paid, nor what an early end saves.',
      },
      all.flatMap(({ title, terms }) =>
        terms.flatMap(({ n, value }) => {
          const amount = amountIn(value.years, year);
          return amount === 0 ? [] : [{ label: title, value: amount, entries: [n] }];
        }),
      ),
    ),
  }));
}

/** A day on which an agreement ends, or until which notice may be given. */
export interface ComingDay {
  readonly agreement: AgreementState;
  readonly kind: 'ends' | 'notice';
  readonly on: string;
  /** The entry that states it. */
  readonly n: number;
}

/** Ends and notice days of agreements in force within the next 12 months, in order. */
export function comingDays(world: LedgerWorld, on: string): readonly ComingDay[] {
  const until = addDays(on, endsWithin);
  return agreements(world)
    .filter((one) => !isOver(one, on))
    .flatMap((agreement): readonly ComingDay[] => {
      const { n, value } = termOf(agreement);
      const { noticeDay, lastDay } = value;
      return [
        ...(noticeDay === undefined ? [] : [{ agreement, kind: 'notice' as const, on: noticeDay, n }]),
        { agreement, kind: 'ends' as const, on: lastDay, n },
      ];
    })
    .filter((one) => one.on >= on && one.on <= until)
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : one.n - other.n));
}

/** Agreements with an end or a notice day in the next 12 months, each once. */
export function endingFigure(world: LedgerWorld, on: string): Figure<'agreements'> {
  const byAgreement = Map.groupBy(comingDays(world, on), ({ agreement }) => agreement);
  return count(
    {
      label: 'Agreements to be decided on',
      unit: 'agreements',
      formula: 'Agreements in force whose last day or notice day is within the next 12 months',
      doesNotTell: 'It does not tell whether what follows is prepared: their pages do.',
    },
    [...byAgreement].map(([{ title }, days]) => ({
      label: `${title}: ${days.map((one) => `${one.kind === 'ends' ? 'ends' : 'notice by'} ${one.on}`).join(', ')}`,
      entries: [...new Set(days.map(({ n }) => n))],
    })),
  );
}

/** Agreements in force whose notice day has passed while nothing was chosen to follow: they go on, or end, as it comes. */
export function pastNotice(world: LedgerWorld, on: string): readonly AgreementState[] {
  return agreements(world).filter((one) => {
    const { noticeDay } = termOf(one).value;
    const isChosen = one.choices.length > 0 && openChoice(one) === undefined;
    return !isOver(one, on) && noticeDay !== undefined && noticeDay < on && !isChosen;
  });
}
