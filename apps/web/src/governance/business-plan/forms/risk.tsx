import { StateRisk } from '@minutebook/domain';

import { LevelFields } from '../../../delivery/forms/LevelFields.tsx';
import { LineField, ProseField } from '../../../recording/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { RisksPaper } from '../paper/RisksPaper.tsx';
import type { PlanForm } from './plan-form.ts';

export const risk: PlanForm = {
  name: 'risk',
  command: 'StateRisk',
  schema: () => StateRisk,
  title: 'State a risk of the plan',
  intro: 'As the plan presents it to the board. The project’s own register of risks is kept apart.',
  submit: 'Record the risk',
  why: 'Why is this recorded now?',
  begin: ({ plan, about }) => ({
    title: '',
    response: '',
    ...plan?.content.risks.find((one) => one.value.riskId === about)?.value,
    riskId: about ?? newId(),
  }),
  Fields: () => (
    <>
      <LineField name="title" label="Risk" missing="Name the risk" />
      <LevelFields />
      <ProseField name="response" label="What is done about it?" missing="Say what is done about it" />
    </>
  ),
  section: {
    stated: ({ risks }, about) => risks.find((one) => one.value.riskId === about),
    Show: ({ content, about }) => <RisksPaper risks={content.risks.filter((one) => one.value.riskId === about)} />,
  },
};
