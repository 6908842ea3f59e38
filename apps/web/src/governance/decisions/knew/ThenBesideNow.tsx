import { counted } from '../../../design/numbers.ts';
import { PrintedDetails } from '../../../design/PrintedDetails.tsx';
import { SummaryList } from '../../../design/SummaryList.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';

/** Something that is known, in words. */
export interface KnownInWords {
  readonly label: string;
  readonly words: string;
}

interface Beside {
  readonly label: string;
  readonly was: string;
  readonly is: string;
}

const columns: readonly Column<Beside>[] = [
  { heading: 'Particular', names: true, cell: ({ label }) => label },
  {
    heading: 'Known for the decision',
    cell: ({ was }) => <span className="mb-prose">{was}</span>,
    value: ({ was }) => was,
  },
  {
    heading: 'Known on the day shown',
    cell: ({ is }) => <span className="mb-prose">{is}</span>,
    value: ({ is }) => is,
  },
];

interface ThenBesideNowProps {
  /** Of what these are known: “the project”. */
  readonly of: string;
  readonly was: readonly KnownInWords[];
  readonly is: readonly KnownInWords[];
}

/** What was known for a decision beside what is known on the day shown: what differs, and folded what is the same. */
export function ThenBesideNow({ of, was, is }: ThenBesideNowProps) {
  const rows = beside(was, is);
  const same = rows.filter((one) => one.was === one.is);
  return (
    <>
      {same.length === rows.length ? (
        <p className="govuk-body">Nothing known of {of} differs.</p>
      ) : (
        <Table
          caption={`What differs on ${of} then and now`}
          captionHidden
          columns={columns}
          rows={rows.filter((one) => one.was !== one.is)}
          keyOf={({ label }) => label}
        />
      )}
      {same.length === 0 ? null : (
        <PrintedDetails summary={`${counted(same.length, 'particular')} ${same.length === 1 ? 'is' : 'are'} the same`}>
          <SummaryList
            rows={same.map(({ label, is: words }) => ({ label, value: <span className="mb-prose">{words}</span> }))}
          />
        </PrintedDetails>
      )}
    </>
  );
}

function beside(before: readonly KnownInWords[], now: readonly KnownInWords[]): readonly Beside[] {
  const old = new Map(before.map(({ label, words }) => [label, words]));
  return now.map(({ label, words }) => ({ label, was: old.get(label) ?? 'Not in the ledger yet', is: words }));
}
