import { amendedBy } from '../../kernel/amended.ts';
import { dayOf, daysBetween } from '../../kernel/day.ts';
import type { Entry } from '../../kernel/entry.ts';
import { entriesBehind } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { whatMeetingsHad } from '../../governance/reports/decisions/meetings-had.ts';
import type { MeetingHad } from '../../governance/reports/decisions/meetings-had.ts';
import type { LedgerWorld } from '../../world.ts';

/** An entry behind a figure that was corrected or withdrawn after it was recorded. */
export interface CorrectedBehind {
  /** Number of the entry that the figure rests on. */
  readonly n: number;
  readonly how: 'corrected' | 'withdrawn';
  /** Number of the newest amendment of it. */
  readonly by: number;
  /** The London day on which that amendment was recorded. */
  readonly recordedOn: string;
  /** Whole days from the London day on which it was recorded to that on which it was put right. */
  readonly daysLater: number;
  /** The meetings that had the entry and not yet this amendment of it, the latest first. */
  readonly meetings: readonly MeetingHad[];
}

/**
 * The entries behind a figure that were corrected or withdrawn since, by their numbers. Example: recorded on 11 August, of
 * whatever day, and put right on 21 September: 41 days later, and a board that met on 16 September did not know it. Expects a
 * world that names every entry behind the figure, and the day that the page speaks of.
 */
export function correctedBehind(figure: Figure, world: LedgerWorld, on: string): readonly CorrectedBehind[] {
  return correctedAmong(entriesBehind(figure), world, on);
}

/** The same among these entries, by their numbers. */
export function correctedAmong(entries: readonly number[], world: LedgerWorld, on: string): readonly CorrectedBehind[] {
  const rests = new Set(entries);
  const found = new Map<number, Omit<CorrectedBehind, 'meetings'>>();
  for (const amendment of world.amendments()) {
    const target = amendedBy(amendment, world);
    if (target !== undefined && rests.has(target.n)) found.set(target.n, correctionOf(target, amendment));
  }
  if (found.size === 0) return [];
  const meetings = whatMeetingsHad(world, on);
  return [...found.values()]
    .toSorted((one, other) => one.n - other.n)
    .map((one) => ({ ...one, meetings: meetings.filter((meeting) => hadUncorrected(meeting, one)) }));
}

function correctionOf(target: Entry, { n, type, recordedAt }: Entry): Omit<CorrectedBehind, 'meetings'> {
  const recordedOn = dayOf(recordedAt);
  const how = type === 'EntryWithdrawn' ? 'withdrawn' : 'corrected';
  return { n: target.n, how, by: n, recordedOn, daysLater: daysBetween(dayOf(target.recordedAt), recordedOn) };
}

function hadUncorrected({ position, heldOn }: MeetingHad, { n, by, recordedOn }: Omit<CorrectedBehind, 'meetings'>) {
  return position !== undefined && position >= n && position < by && heldOn < recordedOn;
}
