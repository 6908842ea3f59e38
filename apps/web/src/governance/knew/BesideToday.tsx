import type { RegisterRow } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { formatDay } from '../../design/days.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { Tag } from '../../design/Tag.tsx';
import { particulars } from '../../projects/particulars.ts';
import { useMoment } from '../../replay/index.ts';
import { governanceParticulars } from '../governance-particulars.ts';

interface Beside {
  readonly label: string;
  readonly then: string;
  readonly now: string;
}

/** The project as the ledger knew it at the position of the decision, beside the project as known on the day shown. */
export function BesideToday({ row: { project, knownAt, on } }: { readonly row: RegisterRow }) {
  const now = useLedger();
  const then = useMoment({ upTo: knownAt });
  const { words, day } = useClocks();
  if (project === undefined) return <p className="govuk-body">This decision is about no project.</p>;
  const columns: readonly Column<Beside>[] = [
    { heading: 'Particular', names: true, cell: ({ label }) => label },
    {
      heading: `Known for the decision of ${formatDay(on)}`,
      cell: (one) => <span className="mb-prose">{one.then}</span>,
    },
    {
      heading: words === '' ? 'Known today' : words.charAt(0).toUpperCase() + words.slice(1),
      cell: (one) => (
        <>
          <span className="mb-prose">{one.now}</span> {one.then === one.now ? null : <Tag colour="yellow">Differs</Tag>}
        </>
      ),
    },
  ];
  return (
    <Table
      caption="The project then and now"
      captionHidden
      columns={columns}
      rows={beside(project.projectId, { moment: then, day: on }, { moment: now, day })}
      keyOf={({ label }) => label}
    />
  );
}

interface At {
  readonly moment: Moment;
  /** The day that what is overdue then is judged by. */
  readonly day: string;
}

function beside(projectId: string, then: At, now: At): readonly Beside[] {
  const all = ({ moment, day }: At) => [
    ...particulars(projectId, moment),
    ...governanceParticulars(projectId, moment, day),
  ];
  const was = new Map(all(then).map(({ label, words }) => [label, words]));
  return all(now).map(({ label, words }) => ({ label, then: was.get(label) ?? 'Not in the ledger yet', now: words }));
}
