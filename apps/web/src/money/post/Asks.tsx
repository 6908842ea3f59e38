import { fteWords } from '@minutebook/domain';
import type { Ask, PostState } from '@minutebook/domain';

import { EntryLinks, ProjectLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { Block } from '../../design/Block.tsx';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';

interface Row extends Ask {
  readonly n: number;
  readonly title: string;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Project',
    names: true,
    cell: ({ projectId, title }) => <ProjectLink projectId={projectId}>{title}</ProjectLink>,
    value: ({ title }) => title,
  },
  {
    heading: 'FTE',
    numeric: true,
    cell: ({ fte }) => <span className="mb-nowrap">{fteWords(fte)}</span>,
    value: ({ fte }) => fte / 100,
  },
  {
    heading: 'From',
    cell: ({ firstDay }) => <span className="mb-nowrap">{formatDay(firstDay)}</span>,
    value: ({ firstDay }) => ({ day: firstDay }),
  },
  {
    heading: 'To',
    cell: ({ lastDay }) => <span className="mb-nowrap">{formatDay(lastDay)}</span>,
    value: ({ lastDay }) => ({ day: lastDay }),
  },
  { heading: 'Entry', cell: ({ n }) => <EntryLinks numbers={[n]} />, value: 'entries', entries: ({ n }) => [n] },
];

/** What projects ask of the post. */
export function Asks({ post: { asks } }: { readonly post: PostState }) {
  const { names } = useLedger();
  const rows = asks.map(({ n, value }) => ({
    ...value,
    n,
    title: names.state('project', value.projectId)?.title.value ?? value.projectId,
  }));
  return (
    <Block heading="What projects ask of it">
      {rows.length === 0 ? (
        <EmptyState>No project has asked for its time.</EmptyState>
      ) : (
        <Table caption="What projects ask of it" captionHidden columns={columns} rows={rows} keyOf={({ n }) => n} />
      )}
    </Block>
  );
}
