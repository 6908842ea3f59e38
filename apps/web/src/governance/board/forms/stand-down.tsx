import { StandDownMember } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
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
  Fields: ({ board }) => (
    <RadioField
      name="memberId"
      label="Which member?"
      missing="Choose the member who stands down"
      options={board.seats
        .filter(({ stoodDown }) => stoodDown === undefined)
        .map(({ memberId, post }) => ({ value: memberId, label: post }))}
    />
  ),
});
