import { dayOf } from '@minutebook/domain';

import type { Against } from './against.ts';
import { readPoint } from './point.ts';
import type { Point } from './point.ts';

/** A point as the ledger knows it: up to which entry, and the London day by which things are late or due. */
interface Place {
  readonly n: number;
  readonly day: string;
}

/** Where a point is; `undefined` while the ledger does not hold its entry. */
export function placeOf(point: Point, against: Against): Place | undefined {
  if (point.kind === 'day') return { n: against.lastOn(point.day), day: point.day };
  const recorded = against.recordedAt(point.n);
  return recorded === undefined ? undefined : { n: point.n, day: point.on ?? dayOf(recorded) };
}

/**
 * Whether one point comes before another: neither was more known nor the day later, and one of both was less. Two days
 * between which nothing was recorded are such points. Also true while the ledger does not hold one of the entries.
 */
export function isBefore(one: Point, other: Point, against: Against): boolean {
  const [a, b] = [placeOf(one, against), placeOf(other, against)];
  if (a === undefined || b === undefined) return true;
  return a.n <= b.n && a.day <= b.day && (a.n < b.n || a.day < b.day);
}

/** The day by which things are late or due at a point of an address; `undefined` when it names none that is there. */
export function dayOfPoint(text: string, against: Against): string | undefined {
  const point = readPoint(text);
  return point === undefined ? undefined : placeOf(point, against)?.day;
}
