import type { Stated } from '../../../kernel/entry.ts';
import { dividedToEven } from '../../../kernel/divided-to-even.ts';
import { sum } from '../../../kernel/figure.ts';
import type { Term } from '../../../kernel/figure.ts';
import type { MeasureUnit } from '../../benefit/measure/measure-schema.ts';
import { measuredPeriodWords } from '../../benefit/measure/measured-period.ts';
import type { BenefitState, Measurement } from '../../benefit/state.ts';
import type { Answer } from './answer.ts';
import { figureUnit } from './slip.ts';

/**
 * Shares and means of several periods as one: all numerators by all denominators, rounded once, halfway to the even one;
 * never a mean of means. Blank where some period does not say what it was worked out from, unless it is the only one.
 * Example: 1 of 2 and 1 of 8 are 2 of 10, 20%, and not 31.25%.
 */
export function levelTogether(
  { title }: BenefitState,
  year: string,
  unit: MeasureUnit,
  found: readonly Stated<Measurement>[],
): Answer {
  const wording = {
    label: `${title}: measured in ${year}`,
    unit: figureUnit(unit),
    doesNotTell: 'It does not tell what caused it.',
  };
  const [only, second] = found;
  if (only !== undefined && second === undefined) {
    return { figure: sum({ ...wording, formula: 'As it was measured' }, [asMeasured(only)]) };
  }
  const parts = found.flatMap(({ value, n }) =>
    value.parts === undefined ? [] : [{ ...value.parts, n, period: value.period }],
  );
  if (parts.length < found.length) {
    return {
      figure: undefined,
      because: 'Means and shares are not averaged, and not every period says what it was worked out from.',
    };
  }
  const scale = unit.kind === 'share' ? 10_000n : 1n;
  const whole = parts.reduce((so, one) => so + BigInt(one.denominator), 0n);
  let counted = 0n;
  let shared = 0;
  // Each term is what it adds to the rounded whole, so that the terms add up to the figure.
  const terms = parts.map(({ numerator, denominator, n, period }): Term => {
    counted += BigInt(numerator);
    const so = dividedToEven(counted * scale, whole);
    const value = so - shared;
    shared = so;
    return { label: `${measuredPeriodWords(period)}: ${numerator} of ${denominator}`, value, entries: [n] };
  });
  return {
    figure: sum({ ...wording, formula: 'All that was counted by all that it was counted of, rounded once' }, terms),
  };
}

function asMeasured({ value: { period, value }, n }: Stated<Measurement>): Term {
  return { label: measuredPeriodWords(period), value, entries: [n] };
}
