import { refused } from '../../../kernel/decision.ts';
import type { Refused } from '../../../kernel/decision.ts';
import { unfitValue } from '../refusals.ts';
import type { Measurement } from '../state.ts';
import { valueWords } from '../words.ts';
import type { MeasureUnit } from './measure-schema.ts';
import { hasParts, valueOfParts } from './value-of-parts.ts';

/**
 * `PartsAreOfAnotherUnit`, `DenominatorIsZero`, `NumeratorIsTheLarger`, `ValueIsNotOfItsParts` and what a value is refused
 * for: only shares and means have parts, and the value follows from them.
 */
export function unfitFigures(
  { value, parts }: Pick<Measurement, 'value' | 'parts'>,
  unit: MeasureUnit | undefined,
): Refused | undefined {
  if (unit === undefined) return undefined;
  if (parts === undefined) return unfitValue(value, unit);
  const { numerator, denominator } = parts;
  if (!hasParts(unit)) {
    return refused(
      'PartsAreOfAnotherUnit',
      'Money and counts are not worked out as one number by another.',
      'Give the value alone.',
    );
  }
  const follows = valueOfParts(parts, unit);
  if (follows === undefined) {
    return refused(
      'DenominatorIsZero',
      `${numerator} of 0 is no figure: nothing is divided by 0.`,
      'Say that the measure does not apply to this period.',
    );
  }
  if (unit.kind === 'share' && numerator > denominator) {
    return refused(
      'NumeratorIsTheLarger',
      `${numerator} is more than the ${denominator} that it is a share of.`,
      'Give a part that is at most the whole.',
    );
  }
  if (value === follows) return undefined;
  return refused(
    'ValueIsNotOfItsParts',
    `${numerator} by ${denominator} is ${valueWords(follows, unit)}, not ${valueWords(value, unit)}.`,
    `Give ${valueWords(follows, unit)}, or other parts.`,
  );
}
