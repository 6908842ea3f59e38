import { taken, text, unread } from './column.ts';
import type { Column } from './column.ts';
import type { PublishedProject } from './publication.ts';
import { noDayBecause, readDay } from './read-cells.ts';
import type { DayAbsence, PublishedDay } from './read-cells.ts';

type Kind = 'start' | 'end';
type Days = Pick<PublishedProject, 'start' | 'end'>;

/** Beyond this many years from an edition a day is doubted, as in forms; roads and reactors do take longer. */
const doubted = 10;

/** The longest that an edition published is 50 years ahead; a year of another century is further off than this. */
const believed = 60;

/** The start and end of a column, unless their years are slips. */
export function takeDays(column: Column, asAt: string): Days {
  const start = believable(column, 'start', asAt);
  const end = believable(column, 'end', asAt);
  const turned = start.kind === 'day' && end.kind === 'day' && end.day < start.day;
  const days = turned
    ? { start: without(column, 'start', 'endBeforeStart'), end: without(column, 'end', 'endBeforeStart') }
    : { start, end };
  account(column, 'start', days.start, asAt);
  account(column, 'end', days.end, asAt);
  return days;
}

function believable(column: Column, kind: Kind, asAt: string): PublishedDay {
  const found = readDay(text(column, kind));
  return found.kind === 'day' && isFurther(found.day, asAt, believed) ? without(column, kind, 'tooFar') : found;
}

function without(column: Column, kind: Kind, because: DayAbsence): PublishedDay {
  return { kind: 'absent', because, asStated: text(column, kind).trim() };
}

function account(column: Column, kind: Kind, found: PublishedDay, asAt: string): void {
  if (found.kind === 'absent') return unread(column, kind, noDayBecause[found.because]);
  const far = isFurther(found.day, asAt, doubted);
  taken(
    column,
    kind,
    far ? `taken, though more than ${doubted} years from the edition’s day: check the year` : undefined,
  );
}

function isFurther(day: string, asAt: string, years: number): boolean {
  return day < yearsFrom(asAt, -years) || day > yearsFrom(asAt, years);
}

function yearsFrom(day: string, by: number): string {
  return `${Number(day.slice(0, 4)) + by}${day.slice(4)}`;
}
