import { StandDownMember } from '@minutebook/domain';
import type { BoardState } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { seatWords } from '../../../settings/public/called.ts';
import { useNames } from '../../../settings/public/names.ts';
import { boardForm } from './board-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { RadioField } = fieldsOf(StandDownMember);

/** Ends somebody's seat on a board. */
export const form: AnyForm = boardForm(StandDownMember, {
  title: 'Stand a member down',
  intro: 'From the day it happened on, this member no longer counts. What was decided with them stays as it was.',
  submit: 'Stand the member down',
  why: 'Why does the seat end?',
  begin: () => ({}),
  Fields: WhichMember,
});

function WhichMember({ board: { seats } }: { readonly board: BoardState }) {
  const names = useNames();
  const open = seats.filter(({ stoodDown }) => stoodDown === undefined);
  return (
    <RadioField
      name="memberId"
      label="Which member?"
      missing="Choose the member who stands down"
      options={open.map((seat) => ({ value: seat.memberId, label: seatWords(seat, open, names) }))}
    />
  );
}
