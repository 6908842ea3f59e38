import { lateAfter } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { useMemo } from 'react';

import { Block } from '../design/Block.tsx';
import { PrintedDetails } from '../design/PrintedDetails.tsx';
import { formatNumber } from '../design/numbers.ts';
import { isLate } from '../entries/entry-words.ts';
import { PagedEntries } from './PagedEntries.tsx';

interface EntriesBetweenProps {
  /** In ledger order. */
  readonly entries: readonly DomainEntry[];
  /** “between the end of 8 July 2026 and today”. */
  readonly between: string;
}

/** Every entry recorded between the two dates, newest first. */
export function EntriesBetween({ entries, between }: EntriesBetweenProps) {
  const newestFirst = useMemo(() => entries.toReversed(), [entries]);
  const late = useMemo(() => entries.filter(isLate).length, [entries]);
  return (
    <Block
      heading={`Entries recorded: ${formatNumber(entries.length)}`}
      intro={`Also what is not put into words above, such as the writing of plans and papers. ${lateInWords(late)}`}
    >
      <PrintedDetails summary="Every entry, newest first">
        <PagedEntries caption={`Entries recorded ${between}, newest first`} entries={newestFirst} />
      </PrintedDetails>
    </Block>
  );
}

function lateInWords(late: number): string {
  if (late === 0) return `None was recorded more than ${lateAfter} days after it took effect.`;
  return late === 1
    ? `1 was recorded more than ${lateAfter} days after it took effect and is marked.`
    : `${late} were recorded more than ${lateAfter} days after they took effect and are marked.`;
}
