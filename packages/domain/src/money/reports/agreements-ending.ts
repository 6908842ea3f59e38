import { addDays } from '../../kernel/day.ts';
import { count } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import type { LedgerWorld } from '../../world.ts';
import { agreements } from '../read.ts';
import { isOver, openChoice, termOf } from '../agreement/term.ts';
import type { AgreementState } from '../agreement/state.ts';

/** Ends and notice days within so many days are coming. */
export const endsWithin = 365;

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
