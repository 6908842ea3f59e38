import { StateRisk } from '@minutebook/domain';

import { LevelFields } from '../../../recording/fields/LevelFields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { RisksPaper } from '../paper/RisksPaper.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(StateRisk);
const { LineField, ProseField } = fields;

export const form: AnyForm = planForm(StateRisk, {
  title: titleOf.risk,
  intro: 'As the plan presents it to the board. The project’s own register of risks is kept apart.',
  submit: 'Record the risk',
  why: 'Why is this recorded now?',
  begin: ({ plan, about }) => ({
    title: '',
    response: '',
    ...plan?.content.risks.find((one) => one.value.riskId === about)?.value,
    riskId: about ?? newId(),
  }),
  Fields: ({ plan }) => (
    <>
      <LineField
        name="title"
        label="Risk"
        missing="Name the risk"
        taken={plan?.content.risks.map((one) => one.value.title) ?? []}
      />
      <LevelFields of={fields} />
      <ProseField name="response" label="What is done about it?" missing="Say what is done about it" />
    </>
  ),
  section: {
    stated: ({ risks }, { about }) => risks.find((one) => one.value.riskId === about),
    Show: ({ content, opened: { about } }) => (
      <RisksPaper risks={content.risks.filter((one) => one.value.riskId === about)} />
    ),
  },
});
