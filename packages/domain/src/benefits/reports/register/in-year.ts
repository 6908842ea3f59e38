import { newest } from '../../../kernel/entry.ts';
import { yearsFrom } from '../../../kernel/day.ts';
import { addMonths } from '../../../kernel/month.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { sum } from '../../../kernel/figure.ts';
import type { Term } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { baselineOn, inForceOf, measureOf, measurementsBy, versionOn } from '../../benefit/measure/definitions.ts';
import { addsUp } from '../../benefit/measure/adds-up.ts';
import type { MeasureDefinition, MeasureUnit } from '../../benefit/measure/measure-schema.ts';
import { keyOf, lastDayIn, measuredPeriodWords, periodsOfYear, yearOf } from '../../benefit/measure/measured-period.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';
import { promisesOf } from '../../benefit/planned.ts';
import type { Baseline, BenefitState } from '../../benefit/state.ts';
import type { Answer } from './answer.ts';
import { gainOf } from './gain.ts';
import { levelTogether } from './levels.ts';
import { figureUnit } from './slip.ts';
import { anchorOn, profileOn, targetOf } from './target.ts';

/**
 * What a benefit was to bring and brought in a financial year. Of money and counts it is what is gained against the baseline,
 * of a dis-benefit less than nothing; of a share, seconds and days the level. `promised` is always money, as plans state it.
 */
export interface BenefitInYear {
  readonly benefitId: string;
  readonly title: string;
  readonly kind: BenefitState['kind'];
  readonly class: BenefitState['class'];
  readonly year: string;
  /** In what all but the promise are counted; `undefined` while nothing says how it is measured. */
  readonly unit: MeasureUnit | undefined;
  readonly promised: Answer;
  readonly target: Answer;
  readonly forecast: Answer;
  readonly actual: Answer;
}

/** Everything that one column is worked out from. */
interface Asked {
  readonly state: BenefitState;
  readonly year: string;
  readonly on: string;
  readonly version: number;
  readonly measure: MeasureDefinition;
  readonly baseline: Stated<Baseline> | undefined;
}

/** What was promised, is to be reached, is expected and was measured of a benefit in a year, as seen on a day. */
export function benefitInYear(state: BenefitState, year: string, world: LedgerWorld, on: string): BenefitInYear {
  const { benefitId, title, kind } = state;
  const asked = askedOf(state, year, on);
  const head = { benefitId, title, kind, class: state.class, year, unit: asked?.measure.unit };
  const promised = promisedOf(state, year, world);
  if (asked === undefined) return { ...head, promised, target: unmeasured, forecast: unmeasured, actual: unmeasured };
  return { ...head, promised, target: targetIn(asked, world), forecast: forecastIn(asked), actual: actualIn(asked) };
}

/** What is expected of a benefit in a year, as seen on a day. */
export function forecastOf(state: BenefitState, year: string, on: string): Answer {
  const asked = askedOf(state, year, on);
  return asked === undefined ? unmeasured : forecastIn(asked);
}

/** What was measured of a benefit in a year, as seen on a day. */
export function actualOf(state: BenefitState, year: string, on: string): Answer {
  const asked = askedOf(state, year, on);
  return asked === undefined ? unmeasured : actualIn(asked);
}

const unmeasured: Answer = { figure: undefined, because: 'Nothing says how it is measured.' };

/** By the definition of the year's last day, or of the day where that is earlier; `undefined` before the first. */
function askedOf(state: BenefitState, year: string, on: string): Asked | undefined {
  const ends = lastDayIn({ kind: 'year', year });
  const version = versionOn(state, ends < on ? ends : on);
  const measure = measureOf(state, version)?.value;
  return measure && { state, year, on, version, measure, baseline: baselineOn(state, version, on) };
}

/** What the plan that a benefit comes from states for a year, in money. */
export function promisedOf({ planned, title }: BenefitState, year: string, world: LedgerWorld): Answer {
  if (planned === undefined) return { figure: undefined, because: 'No plan promised it.' };
  const plan = world.state('businessPlan', planned.projectId);
  const version = plan?.versions.find((one) => one.version === planned.version);
  const promises = promisesOf(planned, plan);
  if (version === undefined || promises.every(({ amounts }) => amounts.length === 0)) {
    return { figure: undefined, because: `Version ${planned.version} of the plan promises it without an amount.` };
  }
  const entries = [version.content.benefits?.n ?? version.issued.n, version.issued.n];
  const terms = promises.flatMap((promise) =>
    promise.amounts
      .filter((one) => one.year === year)
      .map(({ amount }): Term => ({ label: `${promise.title}, version ${planned.version}`, value: amount, entries })),
  );
  return {
    figure: sum(
      {
        label: `${title}: promised for ${year}`,
        unit: 'pence',
        formula: `What version ${planned.version} of the business plan states for ${year}`,
        doesNotTell: 'It does not tell whether a later version promises something else.',
      },
      terms,
    ),
  };
}

function targetIn(asked: Asked, world: LedgerWorld): Answer {
  const { state, year, version, measure, on } = asked;
  const all = periodsOfYear(year, measure.periodicity).flatMap((period) => {
    const found = targetOf(state, version, period, world, on);
    return found === undefined ? [] : [{ period, ...found, periods: 1 }];
  });
  if (all.length === 0) return { figure: undefined, because: `No target is set for ${year}.` };
  return answer(asked, 'to be reached', all, 'Each period by the target of its day');
}

function forecastIn(asked: Asked): Answer {
  const { state, year, version, measure, on } = asked;
  const made = inForceOf(state.forecasts, version, on);
  const values = made?.value.values.filter(({ period }) => yearOf(period) === year) ?? [];
  if (made === undefined || values.length === 0) {
    return { figure: undefined, because: notForecastWords(asked) };
  }
  const all = values.map(({ period, value }) => ({
    period,
    value,
    entries: [made.n],
    periods: period.kind === 'year' ? periodsOfYear(year, measure.periodicity).length : 1,
  }));
  const whole = periodsOfYear(year, measure.periodicity).length;
  const covered = all.reduce((so, { periods }) => so + periods, 0);
  const left = covered < whole && addsUp(measure.unit) ? `${covered} of ${whole} periods are forecast.` : undefined;
  return answer(asked, 'expected', all, `As forecast on ${made.on}`, left);
}

/** A newer forecast replaces the whole of an earlier one: what that said of a year is then in force no more. */
function notForecastWords({ state, year, on }: Asked): string {
  const wasForecast = state.forecasts.some(
    (one) => one.on <= on && one.value.values.some(({ period }) => yearOf(period) === year),
  );
  return wasForecast
    ? `No forecast in force says anything of ${year}; an earlier one did.`
    : `Nobody forecast ${year}.`;
}

function actualIn(asked: Asked): Answer {
  const { state, year, version, measure, on } = asked;
  const byPeriod = measurementsBy(state, version, on);
  const periods = periodsOfYear(year, measure.periodicity);
  const found = periods.flatMap((period) => byPeriod.get(keyOf(period)) ?? []);
  const others = state.measurements.filter(
    (one) => one.on <= on && yearOf(one.value.period) === year && one.value.definition !== version,
  ).length;
  const earlier = others === 0 ? [] : [`${others} figures of another definition are left out: nothing joins the two.`];
  if (found.length === 0) {
    return { figure: undefined, because: [`Nothing was measured for ${year}.`, ...earlier].join(' ') };
  }
  const missing = periods.length - found.length;
  const gaps = missing === 0 ? [] : [`${found.length} of ${periods.length} periods are measured.`];
  const leftOut = [...gaps, ...earlier].join(' ');
  if (!addsUp(measure.unit)) {
    const level = levelTogether(state, year, measure.unit, found);
    return leftOut === '' || level.figure === undefined ? level : { ...level, leftOut };
  }
  const all = found.map(({ value, n }) => ({ period: value.period, value: value.value, entries: [n], periods: 1 }));
  return answer(asked, 'measured', all, 'Each period as it was measured', leftOut === '' ? undefined : leftOut);
}

interface Valued {
  readonly period: MeasuredPeriod;
  readonly value: number;
  readonly entries: readonly number[];
  readonly periods: number;
}

function answer(asked: Asked, what: string, all: readonly Valued[], how: string, leftOut?: string): Answer {
  const { state, year, measure, baseline } = asked;
  const unit = figureUnit(measure.unit);
  if (!addsUp(measure.unit)) {
    const last = all.at(-1);
    if (last === undefined) return { figure: undefined, because: `Nothing is ${what} in ${year}.` };
    const term = { label: measuredPeriodWords(last.period), value: last.value, entries: last.entries };
    return {
      figure: sum({ ...wording(state, year, what, `${how}; of a level, the last period of the year`), unit }, [term]),
    };
  }
  const terms = all.flatMap(({ period, value, entries, periods }): readonly Term[] => {
    const gained = gainOf(value, measure, baseline, state.kind, periods);
    const rests = baseline === undefined ? entries : [...entries, baseline.n].toSorted((one, other) => one - other);
    return gained === undefined ? [] : [{ label: measuredPeriodWords(period), value: gained, entries: rests }];
  });
  if (terms.length < all.length) {
    return { figure: undefined, because: 'No baseline was agreed from which it could be counted.' };
  }
  const from = baseline === undefined ? 'counted from nothing' : 'against the baseline';
  const figure = sum({ ...wording(state, year, what, `${how}, ${from}`), unit }, terms);
  return leftOut === undefined ? { figure } : { figure, leftOut };
}

function wording({ title, kind }: BenefitState, year: string, what: string, formula: string) {
  return {
    label: `${title}: ${what} in ${year}`,
    formula: kind === 'benefit' ? formula : `${formula}; a loss counts as less than nothing`,
    doesNotTell: 'It does not tell what caused it, nor that it was verified or taken from a budget.',
  };
}

/** Every financial year of which something is promised, to be reached, expected or measured, and that of the day, in order. */
export function yearsOfBenefit(state: BenefitState, world: LedgerWorld, on: string): readonly string[] {
  const { planned, measurements, forecasts } = state;
  const promised = planned === undefined ? [] : promisesOf(planned, world.state('businessPlan', planned.projectId));
  const made = newest(forecasts.filter((one) => one.on <= on));
  const profile = profileOn(state, versionOn(state, on), on);
  const anchor = profile && anchorOn(profile.value.anchor, world, on);
  const steps = anchor === undefined ? [] : (profile?.value.steps ?? []);
  const months = [on.slice(0, 7), ...steps.map(({ monthsAfter }) => addMonths(anchor?.month ?? '', monthsAfter))];
  const known = [
    ...promised.flatMap(({ amounts }) => amounts.map(({ year }) => year)),
    ...measurements.filter((one) => one.on <= on).map(({ value }) => yearOf(value.period)),
    ...(made?.value.values.map(({ period }) => yearOf(period)) ?? []),
    ...months.map((month) => yearOf({ kind: 'month', month })),
  ].toSorted();
  return yearsFrom(known[0] ?? '', known.at(-1) ?? '');
}
