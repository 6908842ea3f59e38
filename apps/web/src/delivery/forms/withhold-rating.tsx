import { WithholdRating, withheldWords } from '@minutebook/domain';

import { ProseField, RadioField } from '../../recording/fields.tsx';
import type { ProjectForm } from './project-form.ts';

const because = Object.entries(withheldWords).map(([value, label]) => ({ value, label }));

function Fields() {
  return (
    <>
      <RadioField name="because" label="Why is there no rating?" options={because} missing="Choose why there is none" />
      <ProseField name="asStated" label="The source’s own words (optional)" hint="Such as “Exempt under section 43”." />
    </>
  );
}

export const withholdRating: ProjectForm = {
  command: 'WithholdRating',
  schema: WithholdRating,
  title: 'State why there is no rating',
  intro: 'A rating that is withheld is no colour, and is never counted as one.',
  submit: 'Record that there is none',
  when: 'When was this stated?',
  begin: () => ({}),
  Fields,
  tab: 'assurance',
};
