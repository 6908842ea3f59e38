import { DischargeCondition } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField } = fieldsOf(DischargeCondition);

function Fields() {
  return (
    <ProseField
      name="evidence"
      label="What shows that it was met?"
      hint="Such as a document with its date, or where it can be seen."
      missing="Say what shows that it was met"
    />
  );
}

export const form: AnyForm = projectForm(DischargeCondition, {
  ...offers.DischargeCondition,
  intro:
    'The condition stays with the decision that set it, now with its evidence. What is met late is met all the same.',
  submit: 'Record that it was met',
  begin: (_opened, item) => ({ conditionId: item?.id }),
  Fields,
  tab: 'governance',
});
