import type { PlacedText, Proof } from '../placed-text.ts';
import { dayOf } from './calendar.ts';
import { dateParts } from './date-parts.ts';
import type { DateOrder } from './read-date.ts';

type Proved = Exclude<DateOrder, 'unproven'>;

/** In which order the dates of a column have day and month, with the cells that show it. */
export type DateDecision =
  | {
      readonly kind: 'decided';
      readonly order: DateOrder;
      /** Absent where no cell needs it: all of them read the same both ways. */
      readonly proof: Proof | undefined;
      /** The first that is a serial number in a text, to be shown; absent where there is none. */
      readonly serial: Proof | undefined;
      /**
       * The first that a spreadsheet holds as a date, where others of the column stayed text and prove an order. Then it
       * took for dates those that its own order allows, and may have turned day and month around: a person must look.
       */
      readonly converted: Proof | undefined;
    }
  | { readonly kind: 'contradictory'; readonly proofs: Readonly<Record<Proved, Proof>> }
  | {
      /** Cells such as `03/04/2024` can be read both ways, and no other cell says which: a person must. */
      readonly kind: 'undecided';
      readonly example: Proof;
    };

/** Gathers from the cells of a column, seen one at a time, the order of its dates. The first proof of each is kept. */
export class DateEvidence {
  readonly #order = new Map<Proved, Proof>();
  #ambiguous: Proof | undefined;
  #serial: Proof | undefined;
  #typed: Proof | undefined;

  see({ row, text, type }: PlacedText): void {
    const proof = { row, text };
    if (type === 'date') this.#typed ??= proof;
    if (type !== undefined && type !== 'text') return;
    const { date } = dateParts(text);
    if (date.kind === 'serial') this.#serial ??= proof;
    if (date.kind !== 'pair') return;
    const dayFirst = dayOf(date.year, date.second, date.first);
    const monthFirst = dayOf(date.year, date.first, date.second);
    if (dayFirst === undefined && monthFirst === undefined) return;
    if (dayFirst !== undefined && monthFirst !== undefined) {
      if (dayFirst !== monthFirst) this.#ambiguous ??= proof;
      return;
    }
    const proved = monthFirst === undefined ? 'day first' : 'month first';
    if (!this.#order.has(proved)) this.#order.set(proved, proof);
  }

  decide(): DateDecision {
    const dayFirst = this.#order.get('day first');
    const monthFirst = this.#order.get('month first');
    if (dayFirst !== undefined && monthFirst !== undefined) {
      return { kind: 'contradictory', proofs: { 'day first': dayFirst, 'month first': monthFirst } };
    }
    const proof = dayFirst ?? monthFirst;
    if (proof !== undefined) {
      const order = dayFirst === undefined ? 'month first' : 'day first';
      return { kind: 'decided', order, proof, serial: this.#serial, converted: this.#typed };
    }
    if (this.#ambiguous !== undefined) return { kind: 'undecided', example: this.#ambiguous };
    return { kind: 'decided', order: 'unproven', proof, serial: this.#serial, converted: undefined };
  }
}

/** In which order the dates of a column have day and month, by all of its cells. */
export function decideDates(cells: Iterable<PlacedText>): DateDecision {
  const evidence = new DateEvidence();
  for (const cell of cells) evidence.see(cell);
  return evidence.decide();
}
