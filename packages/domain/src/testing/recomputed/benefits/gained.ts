import type { DomainEntry } from '../../../world.ts';
import { statements, sumOf } from '../statements.ts';
import type { Raw, Statement } from '../statements.ts';
import { endOf, inForce, later, monthsIn, rounded } from '../months.ts';

/** What a benefit was to bring and brought in a year: pence promised, and the other three in the unit of its measure. */
export interface RecomputedBenefit {
  readonly promised: number | undefined;
  readonly target: number | undefined;
  readonly forecast: number | undefined;
  readonly actual: number | undefined;
}

/** What one benefit is told to be, by the definition of its measure that counts in the year. */
interface Told {
  readonly on: string;
  readonly all: readonly Statement[];
  readonly told: readonly Statement[];
  readonly identified: Raw;
  readonly version: number;
  readonly measure: Raw;
}

/** The four figures of a benefit and financial year as seen on a day, from the raw entries, without any fold or report. */
export function recomputedBenefit(
  entries: readonly DomainEntry[],
  benefitId: string,
  year: string,
  on: string,
): RecomputedBenefit {
  const all = statements(entries);
  const stream = all.filter((one) => one.stream === `benefit-${benefitId}`);
  const identified = stream.find(({ type }) => type === 'BenefitIdentified')?.data ?? {};
  const promised = promisedIn(all, identified, year);
  const day = [endOf(`year ${year}`), on].toSorted()[0] ?? on;
  const version = stream.filter(({ type, on: of }) => type === 'MeasureDefined' && of <= day).length;
  const measure = stream.filter(({ type }) => type === 'MeasureDefined')[version - 1]?.data;
  if (measure === undefined) return { promised, target: undefined, forecast: undefined, actual: undefined };
  const told = stream.filter(({ data }) => data['definition'] === version);
  const of: Told = { on, all, told, identified, version, measure };
  return {
    promised,
    target: targetIn(of, year, on),
    forecast: forecastIn(of, year, on),
    actual: actualIn(of, year, on),
  };
}

function promisedIn(all: readonly Statement[], { planned }: Raw, year: string): number | undefined {
  if (planned === undefined) return undefined;
  const { projectId, version, title } = planned as { readonly projectId: string; version: number; title: string };
  const plan = all.filter(({ stream }) => stream === `businessPlan-${projectId}`);
  const issued = plan.find(({ type, data }) => type === 'BusinessPlanVersionIssued' && data['version'] === version);
  const stated = plan.findLast(({ type, n }) => type === 'BenefitProfileStated' && n < (issued?.n ?? 0));
  const lines = (stated?.data['benefits'] ?? []) as readonly { readonly title: string; readonly amounts: unknown[] }[];
  const amounts = lines.filter((one) => alike(one.title, title)).flatMap((one) => one.amounts);
  return amounts.length === 0 ? undefined : sumOf(amounts, year);
}

/** Whether two titles read the same but for capitals and spaces: a plan promises them together. */
function alike(one: string, other: string): boolean {
  const read = (title: string) => title.toLowerCase().split(/\s+/).join(' ');
  return read(one) === read(other);
}

/** The periods of a year, as often as the measure is taken. */
function periodsOf(year: string, { periodicity }: Raw): readonly string[] {
  const months = monthsIn(`year ${year}`);
  if (periodicity === 'month') return months;
  if (periodicity === 'year') return [`year ${year}`];
  return [0, 3, 6, 9].map((at) => quarterOf(months[at] ?? ''));
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.floor((Number(month.slice(5)) - 1) / 3) + 1}`;
}

function periodSaid(period: unknown): string {
  const { kind, month, quarter, year } = period as Readonly<Record<string, string>>;
  return (kind === 'year' ? `year ${year}` : kind === 'quarter' ? quarter : month) ?? '';
}

interface Value {
  readonly value: number;
  /** How many periods of the measure it is for. */
  readonly periods: number;
}

/** Money and counts as what they gained against the baseline; of a level the last. */
function gained({ on, told, identified, measure }: Told, values: readonly Value[]): number | undefined {
  const unit = (measure['unit'] as Raw)['kind'];
  if (values.length === 0) return undefined;
  if (unit !== 'money' && unit !== 'count') return values.at(-1)?.value;
  const isUp = measure['direction'] === 'up';
  const baseline = inForce(
    told.filter(({ type }) => type === 'BaselineSet' || type === 'Rebaselined'),
    on,
  );
  const from = baseline === undefined ? (unit === 'money' && isUp ? 0 : undefined) : Number(baseline.data['value']);
  if (from === undefined) return undefined;
  const isGood = identified['kind'] === 'benefit';
  let total = 0;
  for (const { value, periods } of values) {
    const moved = isUp ? value - from * periods : from * periods - value;
    total += isGood ? moved : -moved;
  }
  return total;
}

function targetIn(of: Told, year: string, on: string): number | undefined {
  const profiles = of.told.filter(({ type }) => type === 'TargetProfiled');
  const values = periodsOf(year, of.measure).flatMap((period): readonly Value[] => {
    const day = [endOf(period), on].toSorted()[0] ?? on;
    const profile = inForce(profiles, day)?.data;
    const anchor = profile && anchoredIn(of.all, profile['anchor'] as Readonly<Record<string, string>>, day);
    if (profile === undefined || anchor === undefined) return [];
    const steps = profile['steps'] as readonly { readonly monthsAfter: number; readonly value: number }[];
    const months = monthsIn(period);
    const step =
      of.identified['recurrence'] === 'oneOff'
        ? steps.find(({ monthsAfter }) => months.includes(later(anchor, monthsAfter)))
        : steps.findLast(({ monthsAfter }) => later(anchor, monthsAfter) <= (months.at(-1) ?? ''));
    return step === undefined ? [] : [{ value: step.value, periods: 1 }];
  });
  return gained(of, values);
}

function anchoredIn(all: readonly Statement[], anchor: Readonly<Record<string, string>>, day: string) {
  if (anchor['kind'] === 'month') return anchor['month'];
  const about = all.filter(
    ({ stream, data }) => stream === `project-${anchor['projectId']}` && data['milestoneId'] === anchor['milestoneId'],
  );
  if (about.some(({ type }) => type.endsWith('Withdrawn'))) throw new Error('A milestone that was withdrawn');
  const met = about.find(({ type, on }) => type === 'MilestoneMet' && on <= day);
  if (met !== undefined) return met.on.slice(0, 7);
  const expected = about.filter(({ type }) => type === 'MilestonePlanned' || type === 'MilestoneReforecast');
  const { data } = inForce(expected, day) ?? expected[0] ?? {};
  const when = data?.['forecastFor'] ?? data?.['plannedFor'];
  return typeof when === 'string' ? when.slice(0, 7) : undefined;
}

function forecastIn(of: Told, year: string, on: string): number | undefined {
  const made = inForce(
    of.told.filter(({ type }) => type === 'BenefitForecastRevised'),
    on,
  );
  const months = new Set(monthsIn(`year ${year}`));
  const values = ((made?.data['values'] ?? []) as readonly Raw[])
    .map((one) => ({ period: periodSaid(one['period']), value: Number(one['value']) }))
    .filter(({ period }) => monthsIn(period).every((month) => months.has(month)))
    .map(({ period, value }) => ({
      value,
      periods: period.startsWith('year') ? periodsOf(year, of.measure).length : 1,
    }));
  return gained(of, values);
}

function actualIn(of: Told, year: string, on: string): number | undefined {
  const all = of.told.filter((one) => one.type === 'MeasurementRecorded' && one.on <= on);
  const found = periodsOf(year, of.measure).flatMap((period) => {
    const last = all.findLast(({ data }) => periodSaid(data['period']) === period);
    return last === undefined ? [] : [last.data];
  });
  const unit = String((of.measure['unit'] as Raw)['kind']);
  if (unit === 'money' || unit === 'count' || found.length < 2) {
    return gained(
      of,
      found.map(({ value }) => ({ value: Number(value), periods: 1 })),
    );
  }
  const parts = found.map((one) => one['parts'] as { readonly numerator: number; denominator: number } | undefined);
  let [above, below] = [0n, 0n];
  for (const part of parts) {
    if (part === undefined) return undefined;
    above += BigInt(part.numerator);
    below += BigInt(part.denominator);
  }
  return rounded(above * (unit === 'share' ? 10_000n : 1n), below);
}
