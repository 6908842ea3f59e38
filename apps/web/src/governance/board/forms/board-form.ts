import type { BoardState } from '@minutebook/domain';

import { formOf } from '../../../recording/form.ts';
import type { AnyForm, CommandSchema, Form, Subject } from '../../../recording/form.ts';

/** What the ledger held when a form about a board was opened. */
interface OpenedBoard {
  readonly board: BoardState;
}

/** Leaves a form about boards without recording. */
export const back = () => ({ path: '/boards', words: 'Back to the boards' });

const subject: Subject<OpenedBoard> = {
  what: 'board',
  open: (world, { ids }) => {
    const board = world.state('board', ids['boardId'] ?? '');
    return board && { board };
  },
  ids: ({ board }) => ({ boardId: board.boardId }),
  kind: ({ board }) => board.title,
  back,
  next: () => ({ to: '/boards' }),
};

/** Describes a form about a board. */
export function boardForm<Schema extends CommandSchema>(
  schema: Schema,
  form: Omit<Form<Schema, OpenedBoard>, 'schema' | 'subject'>,
): AnyForm {
  return formOf({ ...form, schema, subject });
}
