import { dayOf, readBefore, readBy } from '@minutebook/domain';
import type { AmendmentEntry, DomainEntry } from '@minutebook/domain';

import { EntryLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { formatDay } from '../../design/days.ts';
import { wordsOf } from '../entry-words.ts';
import { amendmentsIn } from '../../clock/amendments.ts';

/** What became of an entry that was corrected or withdrawn: how it is to be read now, by which entry, and why. */
export function Amended({ entry }: { readonly entry: DomainEntry }) {
  const { names } = useLedger();
  const amendment = amendmentsIn(names).get(entry.n);
  if (amendment === undefined) return null;
  const on = formatDay(dayOf(amendment.recordedAt));
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        <strong>{amendment.type === 'EntryWithdrawn' ? 'Withdrawn' : 'Corrected'}</strong> by{' '}
        <EntryLink n={amendment.n} /> on {on}: {amendment.reason}
      </p>
      <ReadsNow entry={entry} amendment={amendment} />
    </div>
  );
}

function ReadsNow({ entry, amendment }: { readonly entry: DomainEntry; readonly amendment: AmendmentEntry }) {
  const { names } = useLedger();
  const read = readBy(entry, amendment);
  if (read === undefined) {
    return <p className="govuk-body">It stays in the ledger as it was recorded, and counts for nothing.</p>;
  }
  return (
    <p className="govuk-body">
      It now reads: {wordsOf(read, names)}
      {read.effectiveOn === entry.effectiveOn ? '' : `, on ${formatDay(read.effectiveOn)}`}
      {read.reason === undefined || read.reason === entry.reason ? '' : ` (${read.reason})`}. Below it is as it was
      recorded.
    </p>
  );
}

/** What an amendment amends. */
export function Amends({ entry, target }: { readonly entry: DomainEntry; readonly target: DomainEntry }) {
  const { names } = useLedger();
  const read = readBefore(target, entry.n, names);
  return (
    <div className="govuk-inset-text">
      {entry.type === 'EntryWithdrawn' ? 'It withdraws ' : 'It corrects '}
      <EntryLink n={target.n} />, which was recorded as: {wordsOf(target, names)}.
      {read === target ? null : ` It had been corrected, and read: ${wordsOf(read, names)}.`}
    </div>
  );
}
