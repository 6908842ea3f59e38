import fc from 'fast-check';
import { expect, test } from 'vitest';

import { amended } from '../../../kernel/amended.ts';
import { explain } from '../../../kernel/figure.ts';
import type { DomainEntry, LedgerWorld } from '../../../world.ts';
import { benefitsArbitrary } from '../../../testing/index.ts';
import { benefits } from '../../read.ts';
import { benefitInYear } from './in-year.ts';
import type { Answer } from './answer.ts';
import { slipOf } from './slip.ts';

// Worked out from the entries alone, month by month, by code that shares nothing with the reports but the reading of
// amendments: of benefits that are counted by month in one definition.

type Of<Type extends DomainEntry['type']> = Extract<DomainEntry, { type: Type }>;

const year = '2026-27';
const months = Array.from({ length: 12 }, (_, at) =>
  at < 9 ? `2026-${String(at + 4).padStart(2, '0')}` : `2027-0${at - 8}`,
);

function said<Type extends DomainEntry['type']>(
  world: LedgerWorld,
  stream: string,
  ...types: readonly Type[]
): readonly Of<Type>[] {
  const all = amended(world.history(stream)) as readonly DomainEntry[];
  return all.filter((one): one is Of<Type> => (types as readonly string[]).includes(one.type));
}

function latest<E extends DomainEntry>(entries: readonly E[], on: string): E | undefined {
  let found: E | undefined;
  for (const one of entries)
    if (one.effectiveOn <= on && (found === undefined || one.effectiveOn >= found.effectiveOn)) found = one;
  return found;
}

function lastDay(month: string): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
}

function plus(month: string, more: number): string {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + more, 1)).toISOString().slice(0, 7);
}

function milestoneMonth(
  world: LedgerWorld,
  projectId: string,
  milestoneId: string,
  on: string,
  before = Infinity,
): string | undefined {
  const about = said(
    world,
    `project-${projectId}`,
    'MilestonePlanned',
    'MilestoneReforecast',
    'MilestoneMet',
    'MilestoneMetWithdrawn',
    'MilestoneWithdrawn',
  ).filter(({ data, n }) => data.milestoneId === milestoneId && n < before);
  const last = about.findLast(({ type }) => type === 'MilestoneMet' || type === 'MilestoneMetWithdrawn');
  if (about.some((one) => one.type === 'MilestoneWithdrawn' && one.effectiveOn <= on)) return undefined;
  if (last?.type === 'MilestoneMet' && last.effectiveOn <= on) return last.effectiveOn.slice(0, 7);
  const planned = about.find((one): one is Of<'MilestonePlanned'> => one.type === 'MilestonePlanned');
  const forecasts = about.filter((one): one is Of<'MilestoneReforecast'> => one.type === 'MilestoneReforecast');
  const newest =
    latest([...(planned === undefined ? [] : [planned]), ...forecasts] as readonly DomainEntry[], on) ?? planned;
  if (newest?.type === 'MilestonePlanned') return newest.data.plannedFor.slice(0, 7);
  return newest?.type === 'MilestoneReforecast' ? newest.data.forecastFor.slice(0, 7) : undefined;
}

function stepOf(target: Of<'TargetProfiled'>, anchor: string, month: string, once: boolean): number | undefined {
  const steps = target.data.steps.map(({ monthsAfter, value }) => ({ from: plus(anchor, monthsAfter), value }));
  if (once) return steps.find(({ from }) => from === month)?.value;
  return steps.findLast(({ from }) => from <= month)?.value;
}

function anchorOf(
  { data: { anchor } }: Of<'TargetProfiled'>,
  world: LedgerWorld,
  on: string,
  before?: number,
): string | undefined {
  return anchor.kind === 'month'
    ? anchor.month
    : milestoneMonth(world, anchor.projectId, anchor.milestoneId, on, before);
}

function recomputed(world: LedgerWorld, benefitId: string, on: string) {
  const stream = `benefit-${benefitId}`;
  const [first] = said(world, stream, 'BenefitIdentified');
  const defined = said(world, stream, 'MeasureDefined');
  const [measure, other] = defined;
  if (first === undefined || measure === undefined || other !== undefined || measure.data.periodicity !== 'month')
    return undefined;
  const { unit, direction } = measure.data;
  if (unit.kind !== 'count' && unit.kind !== 'money') return undefined;
  const baseline = latest(said(world, stream, 'BaselineSet', 'Rebaselined'), on)?.data.value;
  const from = baseline ?? (unit.kind === 'money' && direction === 'up' ? 0 : undefined);
  const sign = (direction === 'up' ? 1 : -1) * (first.data.kind === 'benefit' ? 1 : -1);
  const once = first.data.recurrence === 'oneOff';
  const gain = (values: readonly { readonly value: number; readonly periods: number }[]): number | undefined => {
    if (values.length === 0 || from === undefined) return undefined;
    const total = values.reduce((so, { value, periods }) => so + sign * (value - from * periods), 0);
    return total === 0 ? 0 : total;
  };
  const targets = said(world, stream, 'TargetProfiled');
  const targeted = months.flatMap((month) => {
    const day = lastDay(month) < on ? lastDay(month) : on;
    const target = latest(targets, day);
    const anchor = target && anchorOf(target, world, day);
    const value = target === undefined || anchor === undefined ? undefined : stepOf(target, anchor, month, once);
    return value === undefined ? [] : [{ value, periods: 1 }];
  });
  const forecast = latest(said(world, stream, 'BenefitForecastRevised'), on)?.data.values ?? [];
  const forecasts = forecast.flatMap(({ period, value }) => {
    if (period.kind === 'year') return period.year === year ? [{ value, periods: 12 }] : [];
    return period.kind === 'month' && months.includes(period.month) ? [{ value, periods: 1 }] : [];
  });
  const measured = new Map<string, number>();
  for (const { data, effectiveOn } of said(world, stream, 'MeasurementRecorded')) {
    if (data.period.kind === 'month' && months.includes(data.period.month) && effectiveOn <= on)
      measured.set(data.period.month, data.value);
  }
  return {
    target: gain(targeted),
    forecast: gain(forecasts),
    actual: gain([...measured.values()].map((value) => ({ value, periods: 1 }))),
  };
}

function promisedIn(
  world: LedgerWorld,
  planned: { readonly projectId: string; readonly version: number; readonly title: string },
) {
  const history = world.history(`businessPlan-${planned.projectId}`) as readonly DomainEntry[];
  const issued = history.findIndex(
    (one) => one.type === 'BusinessPlanVersionIssued' && one.data.version === planned.version,
  );
  const profile = history
    .slice(0, issued)
    .findLast((one): one is Of<'BenefitProfileStated'> => one.type === 'BenefitProfileStated');
  const amounts = (profile?.data.benefits ?? [])
    // A plan promises together what reads the same but for capitals.
    .filter(({ title }) => title.toLowerCase() === planned.title.toLowerCase())
    .flatMap((one) => one.amounts);
  if (amounts.length === 0) return undefined;
  return amounts.filter((one) => one.year === year).reduce((so, { amount }) => so + amount, 0);
}

const valueOf = ({ figure }: Answer): number | undefined => figure?.value;

test('On any history what was promised, targeted, forecast and measured is what other code makes of the entries', () => {
  const seen = { promised: 0, target: 0, forecast: 0, actual: 0 };
  fc.assert(
    fc.property(benefitsArbitrary, fc.constantFrom('2026-04-01', '2026-09-16', '2027-02-28'), ({ world }, on) => {
      for (const state of benefits(world)) {
        const expected = recomputed(world, state.benefitId, on);
        const { promised, target, forecast, actual } = benefitInYear(state, year, world, on);
        for (const { figure } of [promised, target, forecast, actual]) {
          if (figure === undefined) continue;
          expect(figure.terms.reduce((so, { value }) => so + value, 0)).toBe(figure.value);
          for (const n of explain(figure).entries) expect(n).toBeGreaterThan(0);
        }
        const owed = state.planned && promisedIn(world, state.planned);
        expect(valueOf(promised)).toBe(owed);
        if (owed !== undefined) seen.promised += 1;
        // A definition that counts from a later day than the one looked at is none yet.
        if (expected === undefined || (state.definitions[0]?.on ?? on) > on) continue;
        const told = { target, forecast, actual };
        for (const part of ['target', 'forecast', 'actual'] as const) {
          expect([part, valueOf(told[part])]).toEqual([part, expected[part]]);
          if (expected[part] !== undefined) seen[part] += 1;
        }
      }
    }),
    { numRuns: 1000 },
  );
  // Or the property would say nothing.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(2);
});

test('On any history a slip is by as many months as its milestone moved, and by as much less as other code works out', () => {
  let slips = 0;
  fc.assert(
    fc.property(benefitsArbitrary, fc.constantFrom('2026-04-01', '2026-09-16', '2027-02-28'), ({ world }, on) => {
      for (const state of benefits(world)) {
        const slip = slipOf(state, world, on);
        const target = latest(said(world, `benefit-${state.benefitId}`, 'TargetProfiled'), on);
        if (slip === undefined || target === undefined || state.definitions.length > 1) continue;
        const was = anchorOf(target, world, target.effectiveOn, target.n);
        const now = anchorOf(target, world, on);
        expect([slip.from, slip.to]).toEqual([was, now]);
        expect(plus(slip.from, slip.months)).toBe(slip.to);
        slips += 1;
        const measure = said(world, `benefit-${state.benefitId}`, 'MeasureDefined')[0]?.data;
        const told = slip.less.find((one) => one.year === year)?.figure.value ?? 0;
        if (measure?.unit.kind !== 'money' || measure.direction !== 'up' || measure.periodicity !== 'month') continue;
        const sign = state.kind === 'benefit' ? 1 : -1;
        const from =
          latest(said(world, `benefit-${state.benefitId}`, 'BaselineSet', 'Rebaselined'), on)?.data.value ?? 0;
        const gained = (anchor: string) =>
          months.reduce((so, month) => {
            const step = stepOf(target, anchor, month, state.recurrence === 'oneOff');
            return so + (step === undefined ? 0 : sign * (step - from));
          }, 0);
        expect(told === 0 ? 0 : told).toBe(gained(slip.from) - gained(slip.to) || 0);
      }
    }),
    { numRuns: 300 },
  );
  expect(slips).toBeGreaterThan(2);
});
