import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import type { Measurement } from '../state.ts';
import type { MeasureUnit } from './measure-schema.ts';

/** What a share or a mean was worked out from. */
export type MeasuredParts = NonNullable<Measurement['parts']>;

/** Whether a value of this unit may be worked out from two numbers: a share, or a mean of seconds or days. */
export function hasParts({ kind }: MeasureUnit): boolean {
  return kind !== 'money' && kind !== 'count';
}

/**
 * The value that follows from its parts, in its unit, rounded once, halfway to the even one; `undefined` where nothing may be
 * divided. Example: 1 of 8 is a share of 12.5%, 1,250 ten-thousandths.
 */
export function valueOfParts({ numerator, denominator }: MeasuredParts, { kind }: MeasureUnit): number | undefined {
  if (denominator === 0) return undefined;
  return dividedToEven(BigInt(numerator) * (kind === 'share' ? 10_000n : 1n), BigInt(denominator));
}
