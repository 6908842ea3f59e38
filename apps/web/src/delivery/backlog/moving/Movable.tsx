import { backlog } from '@minutebook/domain';
import type { BacklogRow } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { inNewOrder } from './moved.ts';
import type { Ranked } from './moved.ts';
import { MoveHandle } from './MoveHandle.tsx';
import { MovedNow } from './MovedNow.tsx';
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
  /** Whether it comes in place of the button that was pressed for it. */
  readonly takesFocus: () => boolean;
  readonly onStop: () => void;
}

/** The backlog where its rows can be moved, by drag and by keys: nothing is recorded before the form asked why. */
export function Movable({ rows, all, columns, takesFocus, onStop }: MovableProps) {
  const { world } = useLedger();
  const open = useMemo(() => placed(backlog(world).rows), [world]);
  const shown = placed(rows);
  const mover = useMoving(shown, open);
  const { moving, refused, isOtherOrder, leave } = mover;
  const titleOf = (id: string | undefined) => (id === undefined ? undefined : world.state('project', id)?.title.value);
  const movable = useMemo(() => [...columns, move], [columns]);
  return (
    <MovingContext value={mover}>
      <MovingBar
        {...{ moving, isOtherOrder, takesFocus, onStop }}
        title={titleOf(moving?.id)}
        other={titleOf(refused)}
        isShown={shown.some(({ id }) => id === moving?.id)}
        onLeave={leave}
        moved={<MovedNow />}
      />
      {rows.length === 0 ? null : (
        <Table
          caption="Projects"
          captionHidden
          carried
          columns={movable}
          rows={inNewOrder(shown, moving).map(({ row }) => row)}
          all={all}
          keyOf={(row) => row.project.projectId}
        />
      )}
    </MovingContext>
  );
}

interface Placed extends Ranked {
  readonly row: BacklogRow;
}

function placed(rows: readonly BacklogRow[]): readonly Placed[] {
  return rows.flatMap((row) => (row.rank === undefined ? [] : [{ row, id: row.project.projectId, rank: row.rank }]));
}
