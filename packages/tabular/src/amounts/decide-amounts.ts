import type { PlacedText, Proof } from '../placed-text.ts';
import { amountParts } from './amount-parts.ts';
import type { Currency } from './amount-parts.ts';
import { bothReadings } from './decimal-reading.ts';
import type { DecimalMark } from './decimal-reading.ts';
import type { AmountConvention } from './read-amount.ts';

/** How the amounts of a column are to be read, with the cells that show it. */
export type AmountDecision =
  | {
      readonly kind: 'decided';
      readonly convention: AmountConvention;
      /** Absent where no cell needs it: all of them read the same both ways. */
      readonly proof: Proof | undefined;
      /** Present where a sign of currency is there; one other than `£` is to be confirmed by a person. */
      readonly currencyProof: Proof | undefined;
    }
  | {
      /** Some cells have a decimal point and others a decimal comma. */
      readonly kind: 'contradictory';
      readonly proofs: Readonly<Record<DecimalMark, Proof>>;
    }
  | {
      /** Cells such as `1.000` can be read both ways, and no other cell says which: a person must. */
      readonly kind: 'undecided';
      readonly example: Proof;
      readonly currency: Currency;
    }
  | { readonly kind: 'currencies'; readonly proofs: readonly Proof[] };

/**
 * Gathers from the cells of a column, seen one at a time, how its amounts are written. The first proof of each kind is
 * kept; what a spreadsheet holds as a number proves nothing of its texts.
 */
export class AmountEvidence {
  readonly #decimal = new Map<DecimalMark, Proof>();
  readonly #currency = new Map<Currency, Proof>();
  #ambiguous: Proof | undefined;

  see({ row, text, type }: PlacedText): void {
    if (type !== undefined && type !== 'text') return;
    const parts = amountParts(text);
    if (parts.kind !== 'parts') return;
    const proof = { row, text };
    const { proves, ambiguous } = bothReadings(parts.number);
    if (parts.currency !== undefined && !this.#currency.has(parts.currency)) this.#currency.set(parts.currency, proof);
    if (proves !== undefined && !this.#decimal.has(proves)) this.#decimal.set(proves, proof);
    if (ambiguous) this.#ambiguous ??= proof;
  }

  decide(): AmountDecision {
    if (this.#currency.size > 1) return { kind: 'currencies', proofs: [...this.#currency.values()] };
    const [[currency, currencyProof] = ['£', undefined] as const] = this.#currency;
    const point = this.#decimal.get('point');
    const comma = this.#decimal.get('comma');
    if (point !== undefined && comma !== undefined) return { kind: 'contradictory', proofs: { point, comma } };
    const proof = point ?? comma;
    if (proof !== undefined) {
      const decimal = point === undefined ? 'comma' : 'point';
      return { kind: 'decided', convention: { decimal, currency }, proof, currencyProof };
    }
    if (this.#ambiguous !== undefined) return { kind: 'undecided', example: this.#ambiguous, currency };
    return { kind: 'decided', convention: { decimal: 'unproven', currency }, proof, currencyProof };
  }
}

/** How the amounts of a column are written, by all of its cells. */
export function decideAmounts(cells: Iterable<PlacedText>): AmountDecision {
  const evidence = new AmountEvidence();
  for (const cell of cells) evidence.see(cell);
  return evidence.decide();
}
