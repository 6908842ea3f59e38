import { addDays, daysBetween, daysInWords } from '../../../kernel/day.ts';
import { besideFirstPlan, overdueBy } from '../../../kernel/lateness/lateness.ts';
import type { MilestoneStanding, Timetable, TimetableRow } from './timetable.ts';

/** The finding of a timetable in one sentence: “9 of 23 milestones, met or open, are later than first planned; 5 are overdue.” */
export function timetableSentence({ all, later, past }: Timetable): string {
  if (all.value === 0) return 'No milestone is planned.';
  const moved =
    later.value === 0
      ? `None of ${counted(all.value)}, met or open, is later than first planned`
      : `${later.value} of ${counted(all.value)}, met or open, ${later.value === 1 ? 'is' : 'are'} later than first planned`;
  if (past.value === 0) return `${moved}; none is overdue.`;
  return `${moved}; ${past.value} ${past.value === 1 ? 'is' : 'are'} overdue.`;
}

/**
 * How one milestone stands against its plan, as briefly as it is clear: “16 days overdue”, “met 3 days earlier than first
 * planned”. Where the day has passed was itself a later one, both are said: “3 days overdue, expected 119 days later than first
 * planned”.
 */
export function standingInWords({ standing, daysLater, daysPast }: TimetableRow): string {
  switch (standing) {
    case 'past':
      return daysLater > daysPast
        ? `${overdueBy(daysPast)}, expected ${besideFirstPlan(daysLater - daysPast)}`
        : overdueBy(daysPast);
    case 'met':
      return `met ${besideFirstPlan(daysLater)}`;
    case 'leftOpen':
      return 'not met when the project ended';
    case 'toCome':
      if (daysLater === 0) return 'as first planned';
      return daysLater > 0 ? `put off ${daysInWords(daysLater)}` : `brought forward ${daysInWords(-daysLater)}`;
  }
}

/** How the milestones of one project stand together, the worst first: “1 put off, 1 met late”. */
export function projectStandingInWords(rows: readonly Pick<TimetableRow, 'standing' | 'daysLater'>[]): string {
  const later = (standing: MilestoneStanding) =>
    rows.filter((row) => row.standing === standing && row.daysLater > 0).length;
  const past = rows.filter(({ standing }) => standing === 'past').length;
  if (past > 0) return `${past} overdue`;
  const leftOpen = rows.filter(({ standing }) => standing === 'leftOpen').length;
  const [putOff, metLate] = [later('toCome'), later('met')];
  const kept = rows.some(({ daysLater }) => daysLater < 0) ? 'as first planned or earlier' : 'as first planned';
  if (leftOpen + putOff === 0) return metInWords(metLate, rows.length, kept);
  const parts = [
    [leftOpen, 'not met'],
    [putOff, 'put off'],
    [metLate, 'met late'],
  ] as const;
  return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`])).join(', ');
}

function metInWords(late: number, all: number, kept: string): string {
  if (late === 0) return kept;
  if (late < all) return `${late} met late, the rest ${kept}`;
  return all === 1 ? 'met late' : 'all met late';
}

/**
 * The rows that a reader of the whole programme needs first, at most so many: those past their day, most days first; then
 * those expected within 90 days or moved, the most moved first. Given back in the order of their days. What is met is left out.
 */
export function firstToSee({ rows }: Timetable, on: string, most: number): readonly TimetableRow[] {
  const last = addDays(on, 90);
  const wanted = rows
    .filter(
      (row) => row.standing === 'past' || (row.standing === 'toCome' && (row.end.value <= last || row.daysLater > 0)),
    )
    .toSorted((one, other) => other.daysPast - one.daysPast || other.daysLater - one.daysLater)
    .slice(0, most);
  return wanted.toSorted((one, other) => daysBetween(other.end.value, one.end.value));
}

function counted(milestones: number): string {
  return milestones === 1 ? '1 milestone' : `${milestones} milestones`;
}
