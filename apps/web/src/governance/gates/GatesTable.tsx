import { planTypeWords, sectionWords, signOffWords } from '@minutebook/domain';
import type { Gate } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { formatMoney } from '../../design/numbers.ts';
import type { OnPage } from '../../take-away/column.ts';
import type { Column } from '../../design/Table.tsx';
import { StatedTable } from '../../figures/StatedTable.tsx';
import { Tag } from '../../design/Tag.tsx';
import { listed } from '../public/words.ts';

const columns: readonly Column<Gate>[] = [
  {
    heading: 'Gate',
    names: true,
    value: ({ title }) => title,
    further: [{ heading: 'Commits to delivery', value: ({ commits }) => (commits ? 'Yes' : 'No') }],
    cell: ({ title, commits }) => (
      <>
        {title} {commits ? <Tag colour="green">Commits to delivery</Tag> : null}
      </>
    ),
  },
  {
    heading: 'Decided by',
    cell: ({ boardId }) => <BoardTitle boardId={boardId} />,
    value: ({ boardId }, { ledger }) => titleOf(boardId, ledger),
  },
  { heading: 'Plan', cell: ({ planType }) => (planType === undefined ? 'Any' : planTypeWords[planType]) },
  {
    heading: 'Sections it requires',
    cell: ({ sections }) =>
      listed(
        sections.map((one) => sectionWords[one]),
        'None',
      ),
  },
  {
    heading: 'Sign-offs',
    cell: ({ signOffs }) =>
      listed(
        signOffs.map((one) => signOffWords[one]),
        'None',
      ),
  },
  {
    heading: 'An officer may decide below',
    numeric: true,
    cell: ({ officerBelow }) => (officerBelow === undefined ? 'Never' : formatMoney(officerBelow)),
    value: ({ officerBelow }) => (officerBelow === undefined ? 'Never' : { pence: officerBelow }),
  },
];

const none: readonly number[] = [];

interface GatesTableProps {
  readonly caption: string;
  readonly gates: readonly Gate[];
  /** The entry that adopted them; absent before they are. */
  readonly statedIn?: readonly number[];
}

/** Gates with what each requires. */
export function GatesTable({ caption, gates, statedIn = none }: GatesTableProps) {
  return (
    <StatedTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={gates}
      keyOf={({ gateId }) => gateId}
      statedIn={statedIn}
    />
  );
}

function BoardTitle({ boardId }: { readonly boardId: string }) {
  return <>{titleOf(boardId, useLedger())}</>;
}

function titleOf(boardId: string, { names }: OnPage['ledger']): string {
  return names.state('board', boardId)?.title ?? 'A board that is not known';
}
