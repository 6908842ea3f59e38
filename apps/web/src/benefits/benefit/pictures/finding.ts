import { gainOf, isAsGood, measuredPeriodWords, valueWords } from '@minutebook/domain';
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
  const how = kind === 'benefit' ? 'the target was met' : 'it was no worse than was said';
  return `${was}; ${how} in ${good} of ${counted(judged.length, 'period')}.${broken}`;
}

/**
 * What the fan of forecasts shows of the last period that the first and the newest both forecast: at what, and whether that
 * is better or worse. Where the measure has a baseline, what is gained or lost against it says so: a cost that is forecast
 * higher than at first may still gain. Example: “2026-27 was first forecast at £4,200, and is now expected at £6,900: the gain
 * against the baseline falls from £4,200 to £1,500.”
 */
export function findingOfFan(
  { kind }: Pick<BenefitState, 'kind'>,
  { definition, baseline }: Pick<SeriesOfBenefit, 'definition' | 'baseline'>,
  fan: readonly ForecastMade[],
): string {
  const measure = definition.value;
  const inWords = (value: number) => valueWords(value, measure.unit);
  // Money that is to go up is counted from nothing where no baseline was agreed: what is expected is the gain itself.
  const gained = (value: number) => (baseline === undefined ? undefined : gainOf(value, measure, baseline, kind));
  const [first, last] = [fan[0], fan.at(-1)];
  if (first === undefined || last === undefined) return 'Nothing was forecast yet.';
  if (first === last) return `One forecast was made, on ${formatDay(first.on)}.`;
  const both = last.points.flatMap((point) => {
    const before = first.points.find((one) => measuredPeriodWords(one.period) === measuredPeriodWords(point.period));
    return before === undefined ? [] : [{ point, before }];
  });
  const furthest = both.at(-1);
  if (furthest === undefined) return `${counted(fan.length, 'forecast')} were made, of different periods.`;
  const { point, before } = furthest;
  const when = measuredPeriodWords(point.period);
  const [gainThen, gainNow] = [gained(before.value), gained(point.value)];
  if (point.value === before.value) {
    const gain = gainNow === undefined ? '' : `, ${gainWords(gainNow, inWords)} against the baseline`;
    return `${when} is forecast as it was at first: ${inWords(point.value)}${gain}.`;
  }
  const verdict =
    gainThen === undefined || gainNow === undefined
      ? `, which is ${isAsGood(point.value, before.value, measure, kind) ? 'better' : 'worse'}`
      : `: ${gainMoved(gainThen, gainNow, inWords)}`;
  return `${when} was first forecast at ${inWords(before.value)}, and is now expected at ${inWords(point.value)}${verdict}.`;
}

type InWords = (value: number) => string;

/** “a gain of £1,500”, “a loss of £1,500”, “no gain and no loss”. */
function gainWords(gained: number, inWords: InWords): string {
  if (gained === 0) return 'no gain and no loss';
  return `a ${gained > 0 ? 'gain' : 'loss'} of ${inWords(Math.abs(gained))}`;
}

/** How what is gained against the baseline differs from what was expected first; below zero it is lost. */
function gainMoved(first: number, now: number, inWords: InWords): string {
  if (first > 0 === now > 0 && first !== 0 && now !== 0) {
    const how = Math.abs(now) > Math.abs(first) ? 'grows' : 'falls';
    const what = now > 0 ? 'gain' : 'loss';
    return `the ${what} against the baseline ${how} from ${inWords(Math.abs(first))} to ${inWords(Math.abs(now))}`;
  }
  return `${gainWords(now, inWords)} against the baseline, where ${gainWords(first, inWords)} was expected`;
}
