import type { Stated } from '../../../kernel/entry.ts';
import { financialYearOf, yearsFrom } from '../../../kernel/day.ts';
import { entriesInOrder, sum } from '../../../kernel/figure.ts';
import type { Figure, Term, Unit } from '../../../kernel/figure.ts';
import type { LedgerWorld } from '../../../world.ts';
import { endedBy } from '../../benefit/ended.ts';
import { baselineOn, measureOf, versionOn } from '../../benefit/measure/definitions.ts';
import { addsUp } from '../../benefit/measure/adds-up.ts';
import type { MeasureDefinition, MeasureUnit } from '../../benefit/measure/measure-schema.ts';
import { addMonths, monthsBetween, monthWords } from '../../../kernel/month.ts';
import { measuredPeriodWords, periodsOfYear } from '../../benefit/measure/measured-period.ts';
import type { MeasuredPeriod } from '../../benefit/measure/measured-period-schema.ts';
import type { Baseline, BenefitState, TargetProfile } from '../../benefit/state.ts';
import { benefits } from '../../read.ts';
import { valueWords } from '../../benefit/words.ts';
import { gainOf } from './gain.ts';
import { anchorOn, profileOn, stepIn } from './target.ts';
import type { StatedMonth } from './target.ts';

/** By how much a target has moved since it was set, because the milestone that it hangs on did. */
export interface Slip {
  /** Whole months later; negative when it is earlier. */
  readonly months: number;
  readonly from: string;
  readonly to: string;
  readonly projectId: string;
  readonly milestone: string;
  /** By how much less is to be gained, financial year by financial year; without those of no difference. */
  readonly less: readonly { readonly year: string; readonly figure: Figure }[];
  /** Why that cannot be said; absent where it can. */
  readonly because?: string;
  /** In one sentence, with what it costs. */
  readonly sentence: string;
  readonly entries: readonly number[];
}

/** How a figure of a measure’s unit is counted. */
export function figureUnit({ kind }: MeasureUnit): Unit {
  if (kind === 'money') return 'pence';
  return kind === 'count' ? 'counted' : kind;
}

/**
 * How the target in force on a day has slipped since it was set; `undefined` where it hangs on no milestone, or is where
 * it was. Example: £500 a month from June 2026, with the milestone now in September, is 3 months later and £1,500 less in
 * 2026-27.
 */
export function slipOf(state: BenefitState, world: LedgerWorld, on: string): Slip | undefined {
  const hung = hungAt(state, world, on);
  if (hung === undefined || hung.was.month === hung.now.month) return undefined;
  const { profile, anchor, was, now, milestone } = hung;
  const { day, isMet } = now.milestone ?? { day: now.month, isMet: false };
  const moved = movedBy(state, profile, was, now, on);
  const head = `Its target hangs on “${milestone}”, ${isMet ? 'met' : 'now expected'} on ${day}, ${byWords(moved.months)} than when the target was set`;
  const told = { from: was.month, to: now.month, projectId: anchor.projectId, milestone };
  return { ...moved, ...told, sentence: `${head}${costWords(moved)}` };
}

/** That the target in force on a day stands in the month in which it was set; `undefined` where it hangs on no milestone. */
export function backInItsMonth(
  state: BenefitState,
  world: LedgerWorld,
  on: string,
): Pick<Slip, 'sentence' | 'entries'> | undefined {
  const hung = hungAt(state, world, on);
  if (hung === undefined || hung.was.month !== hung.now.month) return undefined;
  const { profile, was, now, milestone } = hung;
  return {
    sentence: `Its target has slipped no longer: “${milestone}” is back in ${monthWords(now.month)}, where it was when the target was set.`,
    entries: entriesInOrder([profile.n, ...was.entries, ...now.entries]),
  };
}

/** What a move of a milestone does to the target of a benefit that hangs on it. */
export interface TargetMoved extends Moved {
  readonly benefitId: string;
  readonly title: string;
  readonly sentence: string;
}

/**
 * What becomes of the targets that hang on a milestone where it is expected on another day than on `on`: of each of them
 * that is in force, by how many months it moves and what that costs, also where it stays in its month.
 */
export function targetsMovedBy(
  { projectId, milestoneId, to }: { readonly projectId: string; readonly milestoneId: string; readonly to: string },
  world: LedgerWorld,
  on: string,
): readonly TargetMoved[] {
  return benefits(world).flatMap((state) => {
    const hanging = endedBy(state, on) === undefined ? hangingOn(state, on) : undefined;
    if (hanging?.anchor.projectId !== projectId || hanging.anchor.milestoneId !== milestoneId) return [];
    const was = anchorOn(hanging.anchor, world, on);
    if (was === undefined) return [];
    const moved = movedBy(state, hanging.profile, was, { month: to.slice(0, 7), entries: [] }, on);
    const head = `The target of “${state.title}” hangs on this milestone`;
    const sentence =
      moved.months === 0
        ? `${head}, and stays in its month.`
        : `${head}, and comes ${byWords(moved.months)}${costWords(moved)}`;
    return [{ ...moved, benefitId: state.benefitId, title: state.title, sentence }];
  });
}

/** The target in force on a day with the milestone that it hangs on; `undefined` where it hangs on none. */
function hangingOn(state: BenefitState, on: string) {
  const profile = profileOn(state, versionOn(state, on), on);
  const anchor = profile?.value.anchor;
  return profile === undefined || anchor?.kind !== 'milestone' ? undefined : { profile, anchor };
}

/** Where the milestone of the target in force was when that was set, and where it is on a day. */
function hungAt(state: BenefitState, world: LedgerWorld, on: string) {
  const hanging = hangingOn(state, on);
  if (hanging === undefined) return undefined;
  const { profile, anchor } = hanging;
  const was = anchorOn(anchor, world, profile.on, profile.n);
  const now = anchorOn(anchor, world, on);
  return was === undefined || now === undefined
    ? undefined
    : { profile, anchor, was, now, milestone: titleOf(anchor, world) };
}

function titleOf(anchor: { readonly projectId: string; readonly milestoneId: string }, world: LedgerWorld): string {
  const milestones = world.state('project', anchor.projectId)?.milestones;
  return milestones?.find((one) => one.milestoneId === anchor.milestoneId)?.title ?? '';
}

type Moved = Pick<Slip, 'months' | 'less' | 'because' | 'entries'> & { readonly unit: MeasureUnit | undefined };

function movedBy(
  state: BenefitState,
  profile: Stated<TargetProfile>,
  was: StatedMonth,
  now: StatedMonth,
  on: string,
): Moved {
  const { definition } = profile.value;
  const measure = measureOf(state, definition)?.value;
  const entries = entriesInOrder([profile.n, ...was.entries, ...now.entries]);
  const baseline = baselineOn(state, definition, on);
  const cost =
    measure === undefined
      ? { less: [] }
      : lessByYear(state, profile.value, measure, baseline, was.month, now.month, entries);
  return { months: monthsBetween(was.month, now.month), ...cost, entries, unit: measure?.unit };
}

function lessByYear(
  state: BenefitState,
  profile: TargetProfile,
  measure: MeasureDefinition,
  baseline: Stated<Baseline> | undefined,
  was: string,
  now: string,
  entries: readonly number[],
): Pick<Slip, 'less' | 'because'> {
  if (!addsUp(measure.unit)) return { less: [], because: 'Levels of several periods do not add up.' };
  const gained = (anchor: string, period: MeasuredPeriod): number | undefined => {
    const step = stepIn(profile, anchor, period, state.recurrence);
    return step === undefined ? 0 : gainOf(step, measure, baseline, state.kind);
  };
  if (gainOf(0, measure, baseline, state.kind) === undefined) {
    return { less: [], because: 'No baseline was agreed from which it could be counted.' };
  }
  const [first, last] = was < now ? [was, now] : [now, was];
  const end = addMonths(last, profile.steps.at(-1)?.monthsAfter ?? 0);
  const rests = baseline === undefined ? entries : [...entries, baseline.n].toSorted((one, other) => one - other);
  const less = yearsFrom(financialYearOf(`${first}-01`), financialYearOf(`${end}-01`)).flatMap((year) => {
    const terms = periodsOfYear(year, measure.periodicity).flatMap((period): readonly Term[] => {
      const value = (gained(was, period) ?? 0) - (gained(now, period) ?? 0);
      return value === 0 ? [] : [{ label: measuredPeriodWords(period), value, entries: rests }];
    });
    return terms.length === 0 ? [] : [{ year, figure: lessFigure(state, year, figureUnit(measure.unit), terms) }];
  });
  return { less };
}

function lessFigure({ title }: BenefitState, year: string, unit: Unit, terms: readonly Term[]): Figure {
  return sum(
    {
      label: `${title}: less in ${year} by the slip`,
      unit,
      formula:
        'Period by period, what the target gains with the milestone where it was, less what it gains where it is now',
      doesNotTell: 'It does not tell whether either would have been reached.',
    },
    terms,
  );
}

function byWords(months: number): string {
  return `${Math.abs(months) === 1 ? '1 month' : `${Math.abs(months)} months`} ${months > 0 ? 'later' : 'earlier'}`;
}

/** The end of a sentence that says by how much less is to be gained, or why that cannot be said. */
function costWords({ unit, less, because }: Pick<Moved, 'unit' | 'less' | 'because'>): string {
  if (unit === undefined || less.length === 0) return `.${because === undefined ? '' : ` ${because}`}`;
  const costs = less.map(
    ({ year, figure }) =>
      `${valueWords(Math.abs(figure.value), unit)} ${figure.value > 0 ? 'less' : 'more'} in ${year}`,
  );
  return `: ${costs.join(', ')}.`;
}
