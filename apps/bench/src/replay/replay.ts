import type { LargeHistory } from '../history/large-history.ts';
import { atMost, megabytes, milliseconds, perSecond } from '../report/row.ts';
import type { Findings, Row } from '../report/row.ts';
import type { Waits } from '../report/statistics.ts';
import { ask } from '../running/helper.ts';
import type { Scope } from '../running/scope.ts';

/** What the process that replays found; times in milliseconds. */
export interface Replayed {
  readonly entries: number;
  readonly parsing: number;
  readonly replaying: number;
  /** Bytes kept by the timeline, its entries included, and by the parsed entries alone. */
  readonly timelineHeap: number;
  readonly entriesHeap: number;
  /** The backlog of today's world. */
  readonly now: Waits;
  readonly knownOn: Waits;
  readonly effectiveOn: Waits;
}

/** Replaying and seeking in a large history, in a process of its own, so that its memory is its own. */
export async function measureReplay(scope: Scope, history: LargeHistory): Promise<Findings> {
  const found = await ask<Replayed>(scope, new URL('replay-process.ts', import.meta.url), history.path, [
    '--expose-gc',
  ]);
  const count = found.entries.toLocaleString('en-GB');
  const rate = found.entries / (found.replaying / 1000);
  return {
    rows: [
      {
        measure: `replay ${count} entries`,
        measured: `${milliseconds(found.replaying)}, ${perSecond(rate)}`,
        comparedWith: `JSON.parse of the same lines: ${milliseconds(found.parsing)}`,
        ratio: found.replaying / found.parsing,
      },
      {
        measure: '  memory kept',
        measured: megabytes(found.timelineHeap),
        comparedWith: `the parsed entries alone: ${megabytes(found.entriesHeap)}`,
        ratio: found.timelineHeap / found.entriesHeap,
      },
      ...seekRows('backlog as known on a date', found.knownOn, found.now),
      ...seekRows('backlog as effective on a date', found.effectiveOn, found.now),
    ],
  };
}

function seekRows(measure: string, found: Waits, now: Waits): readonly Row[] {
  const comparedWith = `backlog of today: ${milliseconds(now.p50)}`;
  const goal = atMost(found.longest, 50, milliseconds);
  return [
    {
      measure: `${measure}, p50`,
      measured: milliseconds(found.p50),
      comparedWith,
      ratio: found.p50 / now.p50,
      ...atMost(found.p50, 50, milliseconds),
    },
    { measure: '  longest of 50', measured: milliseconds(found.longest), ...goal },
  ];
}
