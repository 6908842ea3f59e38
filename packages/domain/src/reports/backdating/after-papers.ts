import { inOrder } from '../../kernel/day.ts';
import type { Stated } from '../../kernel/entry.ts';
import type { Report } from '../../governance/meeting/state.ts';
import type { DomainEntry, LedgerWorld } from '../../world.ts';

/** A paper that went to a meeting. Its day is that of its publication. */
export interface Paper {
  readonly meetingId: string;
  readonly boardId: string;
  readonly report: Stated<Report>;
}

/** Something that had happened when a paper was published, and was recorded after it. */
export interface AfterPaper {
  readonly entry: DomainEntry;
  /** The earliest paper that could have told it. */
  readonly paper: Paper;
  /** Later papers that were published before it was recorded as well. */
  readonly others: number;
}

/** Every paper that was published and stands, in ledger order. */
function papers(world: LedgerWorld): readonly Paper[] {
  return world
    .states('meeting')
    .flatMap(({ meetingId, boardId, reports }) => reports.map((report) => ({ meetingId, boardId, report })))
    .toSorted((one, other) => one.report.n - other.report.n);
}

/**
 * Of entries that people recorded, those about days before a paper was published that were recorded after it, in ledger order:
 * whoever read the paper could not know of them. Each stands with the earliest paper that it missed. Example: something of
 * 1 May, recorded on 20 May, is after a paper of 12 May, and not after one of 1 May or of 21 May.
 */
export function recordedAfterPapers(entries: readonly DomainEntry[], world: LedgerWorld): readonly AfterPaper[] {
  const coming = [...papers(world)];
  /** Those published before the entry at hand, by their days. */
  const published: Paper[] = [];
  return entries.flatMap((entry): readonly AfterPaper[] => {
    for (let next = coming[0]; next !== undefined && next.report.n < entry.n; next = coming[0]) {
      published.splice(firstAfter(published, next.report.on), 0, next);
      coming.shift();
    }
    const at = firstAfter(published, entry.effectiveOn);
    const paper = published[at];
    return paper === undefined ? [] : [{ entry, paper, others: published.length - at - 1 }];
  });
}

/** The place of the first paper of a day after this one, among papers by their days. */
function firstAfter(all: readonly Paper[], day: string): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (inOrder(all[middle]?.report.on ?? day, day) > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
