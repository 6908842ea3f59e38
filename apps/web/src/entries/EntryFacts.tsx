import { dayOf } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay, formatTime } from '../design/days.ts';
import { SummaryList } from '../design/SummaryList.tsx';
import type { SummaryRow } from '../design/SummaryList.tsx';
import { useCalled } from '../settings/public/called.ts';
import { aboutRows, followsRows } from './about-rows.tsx';
import { kindWords } from './entry-words.ts';
import { followsOf } from './follows.ts';
import { lacksReason, reasonLabel, reasonsOf } from './reasons-of.ts';
import { decisionNamedBy } from './words-for-entries.ts';
import type { WordsForEntries } from './words-for-entries.ts';

interface EntryFactsProps {
  readonly entry: DomainEntry;
  /** What its area says of it. */
  readonly words: WordsForEntries;
}

/** What an entry is about, who recorded it, when it happened, when it was recorded, why and from what. */
export function EntryFacts({ entry, words }: EntryFactsProps) {
  const { names, entries } = useLedger();
  const said = words.about(entry, names);
  const about = { ...said, decisionId: said.decisionId ?? decisionNamedBy(entry) };
  const rows: readonly SummaryRow[] = [
    { label: 'Kind', value: kindWords(entry.type) },
    ...aboutRows(about, names),
    ...followsRows(followsOf(entry, entries), names),
    { label: 'Happened', value: formatDay(entry.effectiveOn) },
    { label: 'Recorded', value: `${formatDay(dayOf(entry.recordedAt))}, ${formatTime(entry.recordedAt)}` },
    { label: 'Recorded by', value: useCalled()(entry.by, dayOf(entry.recordedAt)) },
    ...words.rows(entry, about, names),
    ...whyRows(entry),
    ...sourceRows(entry),
  ];
  return <SummaryList rows={rows} />;
}

/** Why, as its own fields say it and as whoever recorded it did. */
function whyRows(entry: DomainEntry): readonly SummaryRow[] {
  const why = entry.reason ?? (lacksReason(entry) ? 'No reason was given' : undefined);
  return [
    ...reasonsOf(entry),
    ...(why === undefined ? [] : [{ label: entry.reason === undefined ? 'Why' : reasonLabel(entry), words: why }]),
  ].map(({ label, words: said }) => ({ label, value: <span className="mb-prose">{said}</span> }));
}

function sourceRows({ source }: DomainEntry): readonly SummaryRow[] {
  if (source === undefined) return [];
  return [
    { label: 'Imported from', value: `${source.document}, published on ${formatDay(source.publishedOn)}` },
    { label: 'Fingerprint of that file', value: <code className="mb-break">{source.digest}</code> },
  ];
}
