import { dayOf } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { formatDay, formatTime } from '../design/days.ts';
import { SummaryList } from '../design/SummaryList.tsx';
import type { SummaryRow } from '../design/SummaryList.tsx';
import { roleWords } from '../session/role-words.ts';
import { aboutRows, attendanceRows, followsRows } from './about-rows.tsx';
import { decidedRows } from './decided-rows.tsx';
import { aboutOf } from './entry-about.ts';
import { kindWords } from './entry-words.ts';
import { followsOf } from './follows.ts';
import { lacksReason, reasonsOf } from './reasons-of.ts';

/** What an entry is about, who recorded it, when it happened, when it was recorded, why and from what. */
export function EntryFacts({ entry }: { readonly entry: DomainEntry }) {
  const { names, entries } = useLedger();
  const about = aboutOf(entry, names);
  const rows: readonly SummaryRow[] = [
    { label: 'Kind', value: kindWords(entry.type) },
    ...aboutRows(about, names),
    ...followsRows(followsOf(entry, entries), names),
    { label: 'Happened', value: formatDay(entry.effectiveOn) },
    { label: 'Recorded', value: `${formatDay(dayOf(entry.recordedAt))}, ${formatTime(entry.recordedAt)}` },
    { label: 'Recorded by', value: roleWords[entry.by.role] },
    ...decidedRows(entry),
    ...attendanceRows(entry, about, names),
    ...whyRows(entry),
    ...sourceRows(entry),
  ];
  return <SummaryList rows={rows} />;
}

/** Why, as its own fields say it and as whoever recorded it did. */
function whyRows(entry: DomainEntry): readonly SummaryRow[] {
  const why = entry.reason ?? (lacksReason(entry) ? 'No reason was given' : undefined);
  return [...reasonsOf(entry), ...(why === undefined ? [] : [{ label: 'Why', words: why }])].map(
    ({ label, words }) => ({ label, value: <span className="mb-prose">{words}</span> }),
  );
}

function sourceRows({ source }: DomainEntry): readonly SummaryRow[] {
  if (source === undefined) return [];
  return [
    { label: 'Imported from', value: `${source.document}, published on ${formatDay(source.publishedOn)}` },
    { label: 'Fingerprint of that file', value: <code className="mb-break">{source.digest}</code> },
  ];
}
