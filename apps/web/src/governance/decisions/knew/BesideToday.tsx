import type { RegisterRow } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { DatedLink } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { afterEntry } from '../../../clock/point.ts';
import { useClocks } from '../../../clock/use-clocks.ts';
import { formatDay } from '../../../design/days.ts';
import { counted } from '../../../design/numbers.ts';
import { PrintedDetails } from '../../../design/PrintedDetails.tsx';
import { SummaryList } from '../../../design/SummaryList.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { particulars } from '../../../delivery/public/particulars.ts';
import { useMoment } from '../../../replay/index.ts';
import { governanceParticulars } from '../../project/governance-particulars.ts';

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

/** The project as the ledger knew it at the position of the decision, beside the project as known on the day shown. */
export function BesideToday({ row: { project, knownAt, on } }: { readonly row: RegisterRow }) {
  const now = useLedger();
  const before = useMoment({ upTo: knownAt });
  const { words, day } = useClocks();
  if (project === undefined) return <p className="govuk-body">This decision is about no project.</p>;
  const { projectId } = project;
  const rows = beside(known(projectId, before, on), known(projectId, now, day));
  const same = rows.filter(({ was, is }) => was === is);
  return (
    <>
      <p className="govuk-body">
        As known for the decision of {formatDay(on)}, beside what is {words === '' ? 'known today' : words}. Milestones
        and single risks are compared on{' '}
        <DatedLink path={`/projects/${projectId}`} since={afterEntry(knownAt, on)}>
          the project’s own page
        </DatedLink>
        .
      </p>
      {same.length === rows.length ? (
        <p className="govuk-body">Nothing known of the project differs.</p>
      ) : (
        <Table
          caption="What differs on the project then and now"
          captionHidden
          columns={columns}
          rows={rows.filter(({ was, is }) => was !== is)}
          keyOf={({ label }) => label}
        />
      )}
      {same.length === 0 ? null : (
        <PrintedDetails summary={`${counted(same.length, 'particular')} ${same.length === 1 ? 'is' : 'are'} the same`}>
          <SummaryList rows={same.map(({ label, is }) => ({ label, value: <span className="mb-prose">{is}</span> }))} />
        </PrintedDetails>
      )}
    </>
  );
}

/** Everything known of a project at a moment; what is overdue is judged by the day. */
function known(projectId: string, moment: Moment, day: string) {
  return [...particulars(projectId, moment), ...governanceParticulars(projectId, moment, day)];
}

function beside(before: ReturnType<typeof known>, now: ReturnType<typeof known>): readonly Beside[] {
  const old = new Map(before.map(({ label, words }) => [label, words]));
  return now.map(({ label, words }) => ({ label, was: old.get(label) ?? 'Not in the ledger yet', is: words }));
}
