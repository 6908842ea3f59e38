import { WithdrawItem } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { openItems } from '../items.ts';
import { meetingForm } from './meeting-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { RadioField } = fieldsOf(WithdrawItem);

/** Takes something off the agenda again. */
export const form: AnyForm = meetingForm(WithdrawItem, {
  title: 'Withdraw an item',
  intro:
    'It no longer comes before the board at this meeting. It is still shown below the agenda, with the reason and any interests that were declared in it.',
  submit: 'Withdraw the item',
  when: 'When was it withdrawn?',
  why: 'Why is it withdrawn?',
  instead: ({ meeting }) =>
    openItems(meeting).length > 0 ? undefined : (
      <p className="govuk-body">There is no item that could still be withdrawn.</p>
    ),
  begin: ({ meeting, about }) => ({ itemId: openItems(meeting).find(({ itemId }) => itemId === about)?.itemId }),
  Fields: ({ meeting }) => (
    <RadioField
      name="itemId"
      label="Which item?"
      missing="Choose the item"
      options={openItems(meeting).map(({ itemId, title }) => ({ value: itemId, label: title }))}
    />
  ),
});
