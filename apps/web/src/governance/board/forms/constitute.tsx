import { ConstituteBoard } from '@minutebook/domain';
import type { BoardState } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { back } from './board-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { LineField, NumberField, ProseField } = fieldsOf(ConstituteBoard);

interface Opened {
  readonly boardId: string;
  /** Titles of the other boards. */
  readonly others: readonly string[];
  /** What the board is now; absent for a new one. */
  readonly now: Pick<BoardState['constitutions'][number]['value'], 'title' | 'remit' | 'quorum'> | undefined;
}

/** Sets up a board, or changes what it is. */
export const form: AnyForm = formOf({
  schema: ConstituteBoard,
  subject: {
    what: 'board',
    open: (world, { said: { about } }): Opened => {
      const board = about === undefined ? undefined : world.state('board', about);
      const others = world.states('board').filter((one) => one !== board);
      return {
        boardId: board?.boardId ?? newId(),
        others: others.map((one) => one.title),
        now: board?.constitutions.at(-1)?.value,
      };
    },
    ids: ({ boardId }) => ({ boardId }),
    back,
    next: () => ({ to: '/boards' }),
  },
  title: ({ now }) => (now === undefined ? 'Constitute a board' : `Change “${now.title}”`),
  intro:
    'A body that decides, and how many of its members it takes. What it was before stays true for its days. This appoints nobody.',
  submit: ({ now }) => (now === undefined ? 'Constitute the board' : 'Record the change'),
  begin: ({ now }) => ({ title: now?.title, remit: now?.remit, quorum: now?.quorum }),
  Fields: ({ others }) => (
    <>
      <LineField name="title" label="Title" hint="Such as “Programme Board”." taken={others} />
      <ProseField name="remit" label="Remit (optional)" hint="What it was set up to decide." />
      <NumberField
        name="quorum"
        label="Quorum"
        hint="The fewest members without an interest who may decide, such as 3."
        missing="Enter the quorum as a whole number from 1 to 50"
      />
    </>
  ),
});
