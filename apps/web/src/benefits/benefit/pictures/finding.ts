import { gainOf, measuredPeriodWords, valueWords } from '@minutebook/domain';
import type { BenefitState, ForecastMade, SeriesOfBenefit } from '@minutebook/domain';

import { counted } from '../../../design/numbers.ts';
import { formatDay } from '../../../design/days.ts';

/** What a series shows, as a sentence: how often the target was met, and that another definition took its place. */
export function findingOfSeries({ kind }: BenefitState, { definition, until, periods }: SeriesOfBenefit): string {
  const { unit } = definition.value;
  const measured = periods.filter((one) => one.measured !== undefined);
  const judged = measured.filter(({ isAsGood }) => isAsGood !== undefined);
  const good = judged.filter(({ isAsGood }) => isAsGood === true).length;
  const last = measured.at(-1);
  const broken =
    until === undefined ? '' : ` Measured otherwise since ${formatDay(until)}: nothing joins the two series.`;
  if (last?.measured === undefined) return `Nothing was measured yet.${broken}`;
  const was = `${valueWords(last.measured.value.value, unit)} in ${measuredPeriodWords(last.period)}`;
  if (judged.length === 0) return `${was}; no period with a target was measured yet.${broken}`;
  const how = kind === 'benefit' ? 'met' : 'no worse than was said';
  return `${was}; the target was ${how} in ${good} of ${counted(judged.length, 'period')}.${broken}`;
}

/**
 * What the fan of forecasts shows: by how much the newest differs from the first where both say something, and what that
 * gains against the baseline.
 */
export function findingOfFan(
  { kind }: Pick<BenefitState, 'kind'>,
  { definition, baseline }: Pick<SeriesOfBenefit, 'definition' | 'baseline'>,
  fan: readonly ForecastMade[],
): string {
  const inWords = (value: number) => valueWords(value, definition.value.unit);
  const gainWords = (value: number) => {
    const gained = gainOf(value, definition.value, baseline, kind);
    if (gained === undefined) return '';
    return gained < 0 ? `, a loss of ${inWords(-gained)}` : `, a gain of ${inWords(gained)}`;
  };
  const [first, last] = [fan[0], fan.at(-1)];
  if (first === undefined || last === undefined) return 'Nothing was forecast yet.';
  if (first === last) return `One forecast was made, on ${formatDay(first.on)}.`;
  const both = last.points.flatMap((point) => {
    const before = first.points.find((one) => measuredPeriodWords(one.period) === measuredPeriodWords(point.period));
    return before === undefined ? [] : [{ point, before }];
  });
  const furthest = both.at(-1);
  if (furthest === undefined) return `${counted(fan.length, 'forecast')} were made, of different times.`;
  const { point, before } = furthest;
  const when = measuredPeriodWords(point.period);
  if (point.value === before.value)
    return `${when} is forecast as it was at first: ${inWords(point.value)}${gainWords(point.value)}.`;
  return `${when} was first forecast at ${inWords(before.value)}, and is now expected at ${inWords(point.value)}${gainWords(point.value)}.`;
}
