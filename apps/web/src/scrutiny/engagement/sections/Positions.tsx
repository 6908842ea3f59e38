import { audienceWords, optionWords, positionsSideBySide, stanceWords } from '@minutebook/domain';
import type { EngagementState, PositionRow, Stance } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLinks } from '../../../clock/links.tsx';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { Tag } from '../../../design/Tag.tsx';
import type { TagColour } from '../../../design/Tag.tsx';
import { capital } from '../../../design/capital.ts';

const colours: Readonly<Record<Stance, TagColour>> = {
  supports: 'green',
  supportsOnConditions: 'yellow',
  opposes: 'red',
  noView: 'grey',
};

const who: Column<PositionRow> = {
  heading: 'Who',
  names: true,
  cell: ({ position: { value, on } }) => (
    <>
      {value.who}
      <div className="mb-secondary">
        {capital(audienceWords[value.audience])}, {formatDay(on)}
      </div>
    </>
  ),
  value: ({ position }) => position.value.who,
};

const words: Column<PositionRow> = {
  heading: 'As stated',
  cell: ({ position }) => <span className="mb-prose">“{position.value.words}”</span>,
  value: ({ position }) => position.value.words,
};

const entry: Column<PositionRow> = {
  heading: 'Entry',
  cell: ({ position }) => <EntryLinks numbers={[position.n]} />,
  value: 'entries',
  entries: ({ position }) => [position.n],
};

/** Every position as it was stated; where options are asked about, side by side on each. */
export function Positions({ engagement }: { readonly engagement: EngagementState }) {
  const rows = useMemo(() => positionsSideBySide(engagement), [engagement]);
  const columns = useMemo(() => [who, words, ...engagement.options.map(stanceColumn), entry], [engagement.options]);
  return (
    <Block
      heading="Positions as stated"
      intro={
        engagement.options.length === 0 ? undefined : 'In the words of each body, and where they stand on each option.'
      }
    >
      {rows.length === 0 ? (
        <EmptyState>No position has been recorded.</EmptyState>
      ) : (
        <Table
          caption="Positions, in the order in which they were stated"
          captionHidden
          columns={columns}
          rows={rows}
          keyOf={({ position }) => position.value.positionId}
        />
      )}
    </Block>
  );
}

function stanceColumn(option: EngagementState['options'][number], at: number): Column<PositionRow> {
  return {
    heading: capital(optionWords[option]),
    cell: ({ stands }) => {
      const stance = stands[at]?.stance;
      return stance === undefined ? 'Not said' : <Tag colour={colours[stance]}>{stanceWords[stance]}</Tag>;
    },
    value: ({ stands }) => {
      const stance = stands[at]?.stance;
      return stance === undefined ? 'Not said' : stanceWords[stance];
    },
  };
}
