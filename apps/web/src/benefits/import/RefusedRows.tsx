import type { PlannedFigures } from '@minutebook/api';
import { channelTitle } from '@minutebook/domain';
import type { RowRefused } from '@minutebook/domain';
import { useMemo } from 'react';

import { Block } from '../../design/Block.tsx';
import { withDays } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { useNow } from '../../replay/index.ts';
import type { TitleOf } from '../figure-words.ts';
import { howMany, inWords } from './act-words.ts';

/** The rows of a file that are refused: which, of what, and why. */
export function RefusedRows({ refused: { count, first } }: Pick<PlannedFigures, 'refused'>) {
  const { world } = useNow();
  const columns = useMemo(() => columnsOf((channelId) => channelTitle(channelId, world)), [world]);
  return (
    <Block heading="Refused" intro="Nothing is done of these rows, or of the figures that the sentence names.">
      {count === 0 ? (
        <EmptyState>No row is refused.</EmptyState>
      ) : (
        <Table
          caption={first.length < count ? `${howMany(first.length, count)} refused` : 'Every row refused'}
          rows={first}
          keyOf={(one) => first.indexOf(one)}
          columns={columns}
        />
      )}
    </Block>
  );
}

function columnsOf(titleOf: TitleOf): readonly Column<RowRefused>[] {
  return [
    { heading: 'Row', numeric: true, cell: ({ row }) => row, value: ({ row }) => row },
    { heading: 'Of', cell: ({ title }) => title ?? '–' },
    { heading: 'Period', cell: ({ period }) => (period === undefined ? '–' : inWords(period)) },
    { heading: 'Channel', cell: ({ channelIds = [] }) => channelIds.map(titleOf).join(', ') || '–' },
    { heading: 'Why', names: true, cell: ({ sentence }) => withDays(sentence) },
  ];
}
