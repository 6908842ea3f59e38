import { count, entriesInOrder, sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { addsUp } from '../../benefit/measure/adds-up.ts';
import { measuredPeriodWords } from '../../benefit/measure/measured-period.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { valueWords } from '../../benefit/words.ts';
import { benefits } from '../../read.ts';
import { fewestCases } from '../history/teaches.ts';
import { ratioFigure } from '../ratio.ts';
import type { RatioPart } from '../ratio.ts';
import { forecastsAhead } from './forecast-ahead.ts';
import type { ForecastsAhead } from './forecast-ahead.ts';

/** How hopeful forecasts were that were made a year ahead; a figure is `undefined` where it would rest on fewer than five. */
export interface Optimism<U extends 'benefits' | 'counted' = 'benefits' | 'counted'> {
  /** Benefits, or of one benefit periods, of which such a forecast can be compared with what came. */
  readonly cases: Figure<U>;
  /** Those of them of which more was expected than came. */
  readonly tooHopeful: Figure<U> | undefined;
  /**
   * By how much the forecasts were above what came, all together, of all that came; in pence where all that came together is
   * nothing or a loss. Of the programme it is that of benefits in money alone, since pounds and calls are never added.
   */
  readonly above: Figure<'share'> | Figure<'pence'> | undefined;
  /** How many cases `above` rests on. */
  readonly casesOfAbove: number;
  /** Periods that were forecast a year ahead and are over, and were not measured. */
  readonly notMeasured: number;
}

/** One case: how much better it was expected than it came, and what came, where both are gains that can be added. */
interface Case {
  readonly label: string;
  readonly hopefulBy: number;
  readonly gained: number | undefined;
  readonly entries: readonly number[];
}

interface Of<U> {
  readonly unit: U;
  readonly title: string;
  readonly each: string;
}

const ofBenefits: Of<'benefits'> = {
  unit: 'benefits',
  title: 'Benefits',
  each: 'the newest definition of each benefit',
};
const ofPeriods: Of<'counted'> = { unit: 'counted', title: 'Periods', each: 'each period' };

/**
 * How hopeful forecasts of all benefits were that were made a year ahead: a case is a benefit, by the newest definition of
 * which anything can be compared. Example: £123,000 expected and £100,000 gained, all in money together: 23% above.
 */
export function optimism(world: LedgerWorld, on: string): Optimism<'benefits'> {
  let notMeasured = 0;
  const all = benefits(world).flatMap((state): readonly { readonly one: Case; readonly inMoney: boolean }[] => {
    const versions = state.definitions.flatMap((_one, at) => forecastsAhead(state, at + 1, on) ?? []);
    notMeasured += versions.reduce((so, one) => so + one.notMeasured, 0);
    const last = versions.findLast(({ compared }) => compared.length > 0);
    return last === undefined ? [] : [{ one: caseOf(state, last), inMoney: last.measure.unit.kind === 'money' }];
  });
  const money = all.filter(({ inMoney }) => inMoney).map(({ one }) => one);
  return {
    ...counts(
      ofBenefits,
      all.map(({ one }) => one),
    ),
    ...aboveOf(money, true),
    notMeasured,
  };
}

/** The same of one definition of one benefit: a case is a period. Levels are compared period by period, and never added. */
export function optimismOfBenefit(state: BenefitState, version: number, on: string): Optimism<'counted'> | undefined {
  const found = forecastsAhead(state, version, on);
  if (found === undefined) return undefined;
  const { unit } = found.measure;
  const cases = found.compared.map(({ period, forecast, came, ...one }): Case => ({
    ...one,
    label: `${measuredPeriodWords(period)}: ${valueWords(forecast, unit)} expected, ${valueWords(came, unit)} came`,
  }));
  return {
    ...counts(ofPeriods, cases),
    ...aboveOf(addsUp(unit) ? cases : [], unit.kind === 'money'),
    notMeasured: found.notMeasured,
  };
}

/** All periods of a benefit together; of a level, which does not add up, the newest. */
function caseOf({ title }: BenefitState, { measure: { unit }, compared }: ForecastsAhead): Case {
  const all = addsUp(unit) ? compared : compared.slice(-1);
  const total = (of: 'forecast' | 'came' | 'hopefulBy') => all.reduce((so, one) => so + one[of], 0);
  const gains = all.flatMap(({ gained }) => gained ?? []);
  return {
    label: `${title}: ${valueWords(total('forecast'), unit)} expected, ${valueWords(total('came'), unit)} came`,
    hopefulBy: total('hopefulBy'),
    gained: gains.length < all.length ? undefined : gains.reduce((so, one) => so + one, 0),
    entries: entriesInOrder(all.flatMap(({ entries }) => entries)),
  };
}

function counts<U extends 'benefits' | 'counted'>({ unit, title, each }: Of<U>, cases: readonly Case[]) {
  const hopeful = cases.filter(({ hopefulBy }) => hopefulBy > 0);
  const doesNotTell = 'It does not tell of what is still to come, nor of what nobody forecast a year ahead.';
  return {
    cases: count(
      {
        label: `${title} forecast a year ahead`,
        unit,
        formula: `For ${each}: what is over and measured, and was forecast by the forecast in force a year before its last day`,
        doesNotTell,
      },
      cases,
    ),
    tooHopeful:
      cases.length < fewestCases
        ? undefined
        : count(
            {
              label: `${title} forecast too hopefully`,
              unit,
              formula:
                'Those of which more was expected than came, all periods together; of a level, by the newest period; of a dis-benefit, a smaller loss',
              doesNotTell,
            },
            hopeful,
          ),
  };
}

function aboveOf(cases: readonly Case[], inMoney: boolean): Pick<Optimism, 'above' | 'casesOfAbove'> {
  const parts = cases.flatMap(({ label, hopefulBy, gained, entries }, at): readonly RatioPart[] =>
    gained === undefined ? [] : [{ key: String(at).padStart(6, '0'), label, above: hopefulBy, below: gained, entries }],
  );
  const casesOfAbove = parts.length;
  if (casesOfAbove < fewestCases) return { above: undefined, casesOfAbove };
  const wording = {
    label: 'Forecasts above what came',
    formula:
      'What was expected a year ahead less what came, all together, of all that came, both as gains against the baseline; never an average of shares',
    doesNotTell: 'It does not tell that the next forecast goes the same way.',
  };
  if (parts.reduce((so, { below }) => so + below, 0) > 0)
    return { above: ratioFigure({ ...wording, unit: 'share' }, parts, 10_000n), casesOfAbove };
  const formula =
    'What was expected a year ahead less what came, all together; no share, since what came is together nothing or a loss';
  const terms = parts.map(({ label, above, entries }) => ({ label, value: Number(above), entries }));
  return { above: inMoney ? sum({ ...wording, formula, unit: 'pence' }, terms) : undefined, casesOfAbove };
}
