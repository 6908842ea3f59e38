import { answerOf, answers, GiveResponse, recommendationAnswerWords } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { capital } from '../../../design/capital.ts';
import { recommendationForm } from './recommendation-form.ts';

const { DayField, LineField, ProseField, RadioField } = fieldsOf(GiveResponse);

const options = answers.map((value) => ({ value, label: capital(recommendationAnswerWords[value]) }));

export const form: AnyForm = recommendationForm(GiveResponse, {
  title: 'Record the answer',
  intro: 'What whom it was made to answers. An answer that was given before stays to be seen.',
  submit: 'Record the answer',
  when: 'When was it answered?',
  reasonsAsked: true,
  begin: ({ recommendation }) => ({ by: answerOf(recommendation)?.value.by ?? recommendation.madeTo }),
  Fields: () => (
    <>
      <RadioField name="answer" label="What is the answer?" options={options} />
      <ProseField name="because" label="Why?" />
      <LineField post name="by" label="Which post or body answers?" hint="Not a person’s name." />
      <DayField name="dueOn" label="By when is it to be done? (optional)" />
    </>
  ),
});
