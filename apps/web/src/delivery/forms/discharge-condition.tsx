import { DischargeCondition } from '@minutebook/domain';

import { ProseField } from '../../recording/fields.tsx';
import { standingConditions } from './items.ts';
import type { ProjectForm } from './project-form.ts';

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

export const dischargeCondition: ProjectForm = {
  command: 'DischargeCondition',
  schema: DischargeCondition,
  title: 'Give the evidence that a condition was met',
  intro:
    'The condition stays with the decision that set it, now with its evidence. What is met late is met all the same.',
  submit: 'Record that it was met',
  items: standingConditions,
  begin: (_opened, item) => ({ conditionId: item?.id }),
  Fields,
  tab: 'governance',
};
