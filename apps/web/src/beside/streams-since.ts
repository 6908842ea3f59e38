import { splitStream } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import type { Shows } from '../shell/shows.ts';

/** A stream of what a page shows, with what was recorded in it since a point. */
export interface StreamSince {
  readonly stream: string;
  /** All of them, in ledger order. */
  readonly entries: readonly DomainEntry[];
  /** Those about what the page shows: of a meeting, those of one decision on the page of that decision. */
  readonly shown: readonly DomainEntry[];
}

interface Shown {
  readonly shows: Exclude<Shows, 'itself' | 'records'>;
  /** What the address of the page names, such as `{ postId: 'digital-officer-2' }`. */
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** Parameters of addresses that name no thing of their own: a version is one of a plan. */
const notNaming = new Set(['form', 'version']);

/** The streams that a page shows and in which anything was recorded after entry `n`; the one recorded in last comes first. */
export function streamsSince({ shows, params }: Shown, n: number, ledger: Moment): readonly StreamSince[] {
  const named = namedBy(params, ledger);
  const fresh = ledger.entries.filter((entry) => entry.n > n);
  return [...Map.groupBy(fresh, ({ stream }) => stream)]
    .flatMap(([stream, entries]): readonly StreamSince[] => {
      const { category, id } = splitStream(stream);
      if (shows !== 'all' && !shows.some((one) => one === category)) return [];
      const isNamed =
        named.length === 0 || named.some((one) => one === stream || id === one || id.startsWith(`${one}.`));
      const shown = isNamed ? entries : entries.filter((entry) => named.some((one) => isOfDecision(entry, one)));
      return shown.length === 0 ? [] : [{ stream, entries, shown }];
    })
    .toSorted((one, other) => (other.shown.at(-1)?.n ?? 0) - (one.shown.at(-1)?.n ?? 0));
}

/** Ids that the address names; of an entry, the stream in which it is. */
function namedBy(params: Shown['params'], ledger: Moment): readonly string[] {
  return Object.entries(params).flatMap(([name, value = '']) => {
    if (notNaming.has(name)) return [];
    return name === 'n' ? (ledger.entry(Number(value))?.stream ?? value) : value;
  });
}

function isOfDecision({ data }: DomainEntry, id: string): boolean {
  return 'decisionId' in data && data.decisionId === id;
}
