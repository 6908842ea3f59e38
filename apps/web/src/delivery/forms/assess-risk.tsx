import { AssessRisk, latestLevel } from '@minutebook/domain';

import { ProseField } from '../../recording/fields.tsx';
import { openRisks } from './items.ts';
import { LevelFields } from './LevelFields.tsx';
import type { ProjectForm } from './project-form.ts';

function Fields() {
  return (
    <>
      <LevelFields />
      <ProseField name="response" label="What is done about it?" missing="Say what is done about it" />
    </>
  );
}

export const assessRisk: ProjectForm = {
  command: 'AssessRisk',
  schema: AssessRisk,
  title: 'Judge a risk again',
  intro: 'The earlier judgements stay beside the new one.',
  submit: 'Record the judgement',
  when: 'When was it judged?',
  items: openRisks,
  begin: ({ project }, item) => {
    const risk = project.risks.find((one) => one.riskId === item?.id);
    const level = risk === undefined ? undefined : latestLevel(risk)?.value;
    return { riskId: item?.id, likelihood: level?.likelihood, impact: level?.impact, response: level?.response ?? '' };
  },
  Fields,
  tab: 'assurance',
};
