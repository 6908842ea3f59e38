import { addDays } from '../../kernel/day.ts';
import { count } from '../../kernel/figure.ts';
import type { Figure, Term } from '../../kernel/figure.ts';
import type { ServiceLevel } from '../agreement/events.ts';
import type { AgreementState } from '../agreement/state.ts';
import { termOf } from '../agreement/term.ts';
import { levelWords } from '../agreement/words.ts';
import { spanOfMonth } from './posts/days.ts';

/** A month of a service level. */
export interface MonthOfLevel {
  /** `2026-04`. */
  readonly month: string;
  /** What was reported; a month of which nobody reported is a gap. */
  readonly reported: { readonly value: number; readonly met: boolean; readonly n: number } | undefined;
}

/** A service level through the months of its agreement. */
export interface LevelReported {
  readonly level: ServiceLevel;
  readonly months: readonly MonthOfLevel[];
  readonly met: Figure<'months'>;
  readonly missed: Figure<'months'>;
  readonly gaps: Figure<'months'>;
}

/**
 * Every service level beside what was agreed, for the whole months of the agreement that are over by the day and those of
 * which something was reported. Example: from 16 April to 30 June, seen on 1 July, May and June are whole months.
 */
export function levelsReported(state: AgreementState, on: string): readonly LevelReported[] {
  const whole = wholeMonths(state, on);
  return state.levels.map((level) => {
    const reported = state.reports.filter(({ value }) => value.levelId === level.levelId);
    const months = [...new Set([...whole, ...reported.map(({ value }) => value.month)])].toSorted();
    const rows = months.map((month): MonthOfLevel => ({ month, reported: reportOf(state, level, month) }));
    const made = state.terms[0]?.n ?? 0;
    const of = (which: (one: MonthOfLevel) => boolean) =>
      rows.filter(which).map(({ month, reported }): Omit<Term, 'value'> => ({
        label: `${month}: ${reported === undefined ? 'not reported' : levelWords(reported.value, level.unit)}`,
        entries: reported === undefined ? [made] : [made, reported.n],
      }));
    return {
      level,
      months: rows,
      met: count(
        wordingOf(level, 'months met', 'Months reported in which the level was as agreed'),
        of((one) => one.reported?.met === true),
      ),
      missed: count(
        wordingOf(level, 'months missed', 'Months reported in which the level was not as agreed'),
        of((one) => one.reported?.met === false),
      ),
      gaps: count(
        wordingOf(level, 'months not reported', 'Whole months of the agreement so far of which nothing was reported'),
        of((one) => one.reported === undefined),
      ),
    };
  });
}

function wordingOf({ name }: ServiceLevel, what: string, formula: string) {
  const doesNotTell = 'It does not tell who measured it, nor by how much it was met or missed.';
  return { label: `${name}: ${what}`, unit: 'months', formula, doesNotTell } as const;
}

function reportOf({ reports }: AgreementState, { levelId, target, direction }: ServiceLevel, month: string) {
  const found = reports.find(({ value }) => value.levelId === levelId && value.month === month);
  if (found === undefined) return undefined;
  const { value } = found.value;
  return { value, met: direction === 'atLeast' ? value >= target : value <= target, n: found.n };
}

/** The months that the agreement was in force from their first day to their last, and that are over by the day. */
function wholeMonths(state: AgreementState, on: string): readonly string[] {
  const after = addDays(termOf(state).value.lastDay, 1);
  const ended = state.ended?.on ?? after;
  const end = [after, ended, on].reduce((first, one) => (one < first ? one : first));
  const months: string[] = [];
  for (let month = state.firstDay.slice(0, 7); ; month = spanOfMonth(month).to.slice(0, 7)) {
    const { from, to } = spanOfMonth(month);
    if (to > end) return months;
    if (from >= state.firstDay) months.push(month);
  }
}
