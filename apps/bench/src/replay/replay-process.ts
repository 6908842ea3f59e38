import { readFileSync } from 'node:fs';

import { addDays, backlog, daysBetween } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { longestSegment, parseLines, Timeline } from '@minutebook/ledger';
import type { Clocks } from '@minutebook/ledger';

import { Chance } from '../history/chance.ts';
import { firstDay, lastDay } from '../history/invented-ledger.ts';
import { median, waitsOf } from '../report/statistics.ts';
import type { Waits } from '../report/statistics.ts';
import { answer } from '../running/helper.ts';
import type { Replayed } from './replay.ts';

const rounds = 3;
const dates = 50;

await answer((path: string): Replayed => {
  const segments = segmentsOf(path);
  const parsing: number[] = [];
  const replaying: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    parsing.push(timed(() => segments.map((text) => parseLines(text))));
    replaying.push(timed(() => replayed(segments)));
  }
  const before = heap();
  const entries = segments.map((text) => parseLines<DomainEntry>(text));
  const entriesHeap = heap() - before;
  // Appending shares these entries, so what is kept on top of them is the timeline's own.
  const timeline = new Timeline();
  for (const some of entries) timeline.append(some);
  const timelineHeap = heap() - before;

  const days = someDays();
  for (const day of days.slice(0, 10)) seek(timeline, { knownOn: day, effectiveOn: addDays(day, -1) });
  return {
    entries: timeline.length,
    parsing: median(parsing),
    replaying: median(replaying),
    entriesHeap,
    timelineHeap,
    now: waitsAt(
      timeline,
      days.map(() => ({})),
    ),
    knownOn: waitsAt(
      timeline,
      days.map((knownOn) => ({ knownOn })),
    ),
    effectiveOn: waitsAt(
      timeline,
      days.map((effectiveOn) => ({ effectiveOn })),
    ),
  };
});

/** The lines as a browser gets them, segment by segment. */
function segmentsOf(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const segments: string[] = [];
  for (let from = 0; from < lines.length; from += longestSegment) {
    segments.push(Buffer.from(lines.slice(from, from + longestSegment).join('\n')).toString());
  }
  return segments;
}

function replayed(segments: readonly string[]): Timeline {
  const timeline = new Timeline();
  for (const text of segments) timeline.append(parseLines<DomainEntry>(text));
  return timeline;
}

function someDays(): readonly string[] {
  const chance = new Chance(50);
  const span = daysBetween(firstDay, lastDay);
  return Array.from({ length: dates }, () => addDays(firstDay, chance.below(span)));
}

function waitsAt(timeline: Timeline, wanted: readonly Clocks[]): Waits {
  return waitsOf(wanted.map((clocks) => timed(() => seek(timeline, clocks))));
}

function seek(timeline: Timeline, clocks: Clocks): number {
  return backlog(timeline.at(clocks).world).rows.length;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
