import type { BacklogRow } from '@minutebook/domain';

import { EntryLink } from '../../../clock/links.tsx';
import type { Column } from '../../../design/Table.tsx';
import { Tag } from '../../../design/Tag.tsx';
import { rowColumns } from './row-then.ts';
import type { ValueThen } from './row-then.ts';
import type { Then } from './use-then.ts';

/** A column of the backlog whose cells also say what they said then, where that was something else. */
export function besideThen(column: Column<BacklogRow>, then: Then): Column<BacklogRow> {
  if (column.screenOnly === true || column.was !== undefined) return column;
  const { heading, cell, further = [] } = column;
  const was = wasIn(heading, then);
  if (was === undefined) return column;
  return {
    ...column,
    // What differs is seen on a telephone too.
    whereRoom: false,
    value: column.value ?? column.cell,
    cell: (row) => (
      <>
        {cell(row)}
        {column.names === true && then.rowOf(row.project.projectId) === undefined ? (
          <Tag colour="yellow">New</Tag>
        ) : null}
        <Was value={was(row)} stated={column.names === true ? 'Stage' : undefined} />
      </>
    ),
    further: [
      ...further,
      { heading: `${column.names === true ? 'Stage' : heading} then`, value: (row) => was(row)?.was },
    ],
  };
}

type WasIn = (row: BacklogRow) => ValueThen | undefined;

/** What a column's cells said then; `undefined` for a column that is not set beside anything. */
function wasIn(heading: string, { places, rowOf }: Then): WasIn | undefined {
  if (heading === 'Rank') {
    return ({ project: { projectId }, rank }) => {
      const place = places.get(projectId);
      return place?.was === undefined ? undefined : { was: String(place.was), is: String(rank), n: place.n };
    };
  }
  const key = rowColumns.get(heading);
  return key === undefined ? undefined : ({ project: { projectId } }) => rowOf(projectId)?.get(key);
}

interface WasProps {
  readonly value: ValueThen | undefined;
  /** What the value is of, where its column does not say so. */
  readonly stated: string | undefined;
}

function Was({ value, stated }: WasProps) {
  if (value === undefined) return null;
  return (
    <div className="mb-secondary mb-was">
      {stated === undefined ? '' : `${stated}: ${value.is}, `}was {value.was}
      {value.n === undefined ? null : (
        <>
          , <EntryLink n={value.n} />
        </>
      )}
    </div>
  );
}
