import { AssessRisk, latestLevel } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { LevelFields } from '../../../recording/fields/LevelFields.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(AssessRisk);
const { ProseField } = fields;

function Fields() {
  return (
    <>
      <LevelFields of={fields} />
      <ProseField name="response" label="What is done about it?" missing="Say what is done about it" />
    </>
  );
}

export const form: AnyForm = projectForm(AssessRisk, {
  ...offers.AssessRisk,
  intro: 'The earlier judgements stay beside the new one.',
  submit: 'Record the judgement',
  when: 'When was it judged?',
  begin: ({ project }, item) => {
    const risk = project.risks.find((one) => one.riskId === item?.id);
    const level = risk === undefined ? undefined : latestLevel(risk)?.value;
    return { riskId: item?.id, likelihood: level?.likelihood, impact: level?.impact, response: level?.response ?? '' };
  },
  Fields,
  tab: 'assurance',
});
