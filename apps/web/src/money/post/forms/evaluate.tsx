import { costsOn, EvaluatePost, gradedOn } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { postForm } from './post-form.ts';

const { LineField, MoneyField } = fieldsOf(EvaluatePost);

export const form: AnyForm = postForm(EvaluatePost, {
  title: 'Record an evaluation',
  intro:
    'The grade and the costs that job evaluation gave. They count from the day on; what was indicative stays as it was before it.',
  submit: 'Record the evaluation',
  when: 'From which day does it count?',
  begin: ({ post }) => {
    return { grade: gradedOn(post, today()).value.grade, ...costsOn(post, today()) };
  },
  Fields: () => (
    <>
      <LineField name="grade" label="Grade" />
      <MoneyField
        name="fullYearCost"
        label="Pay of a full year in pounds"
        hint="At the FTE of that day, without on-costs."
      />
      <MoneyField name="onCosts" label="On-costs of a full year in pounds" />
    </>
  ),
});
