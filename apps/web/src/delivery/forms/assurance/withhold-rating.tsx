import { WithholdRating, withheldWords } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { ProseField, RadioField } = fieldsOf(WithholdRating);

const because = Object.entries(withheldWords).map(([value, label]) => ({ value, label }));

function Fields() {
  return (
    <>
      <RadioField name="because" label="Why is there no rating?" options={because} missing="Choose why there is none" />
      <ProseField name="asStated" label="The source’s own words (optional)" hint="Such as “Exempt under section 43”." />
    </>
  );
}

export const form: AnyForm = projectForm(WithholdRating, {
  ...offers.WithholdRating,
  intro: 'A rating that is withheld is no colour, and is never counted as one.',
  submit: 'Record that there is none',
  when: 'When was this stated?',
  Fields,
  tab: 'assurance',
});
