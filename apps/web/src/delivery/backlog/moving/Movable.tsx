import type { BacklogRow } from '@minutebook/domain';
import { useMemo } from 'react';

import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { inNewOrder } from './moved.ts';
import { MoveHandle } from './MoveHandle.tsx';
import { MovingBar } from './MovingBar.tsx';
import { MovingContext, useMoving } from './use-moving.ts';

const move: Column<BacklogRow> = {
  heading: 'Move',
  screenOnly: true,
  cell: ({ project: { projectId, title } }) => <MoveHandle projectId={projectId} title={title.value} />,
};

interface MovableProps {
  readonly rows: readonly BacklogRow[];
  /** Those on other pages too. */
  readonly all: readonly BacklogRow[];
  readonly columns: readonly Column<BacklogRow>[];
}

/** The backlog where its rows can be moved, by drag and by keys: nothing is recorded before the form asked why. */
export function Movable({ rows, all, columns }: MovableProps) {
  const placed = rows.map((row) => ({ row, id: row.project.projectId, rank: row.rank ?? 0 }));
  const mover = useMoving(placed);
  const { moving, isOtherOrder, leave } = mover;
  const title = placed.find(({ id }) => id === moving?.id)?.row.project.title.value;
  const movable = useMemo(() => [...columns, move], [columns]);
  return (
    <MovingContext value={mover}>
      <MovingBar moving={moving} title={title} isOtherOrder={isOtherOrder} onLeave={leave} />
      <Table
        caption="Projects"
        captionHidden
        carried
        columns={movable}
        rows={inNewOrder(placed, moving).map(({ row }) => row)}
        all={all}
        keyOf={(row) => row.project.projectId}
      />
    </MovingContext>
  );
}
