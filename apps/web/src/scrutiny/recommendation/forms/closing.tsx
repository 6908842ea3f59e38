import {
  closings,
  CloseRecommendation,
  evidenceVerdictWords,
  howClosedWords,
  JudgeEvidence,
  quoted,
  ReopenRecommendation,
  verdicts,
  waitingEvidence,
} from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { Items } from '../../../recording/form.ts';
import { capital } from '../../../design/capital.ts';
import { BehalfField } from './BehalfField.tsx';
import { recommendationForm } from './recommendation-form.ts';
import type { OpenedRecommendation } from './recommendation-form.ts';

const judge = fieldsOf(JudgeEvidence);
const close = fieldsOf(CloseRecommendation);

const waiting: Items<OpenedRecommendation> = {
  question: 'Which evidence?',
  none: 'No evidence waits to be judged.',
  of: ({ recommendation }) =>
    waitingEvidence(recommendation).map(({ offered: { n, on, value } }) => ({
      id: value.evidenceId,
      title: quoted(value.text),
      facts: `Offered by ${value.by} on ${on}`,
      n,
    })),
};

/** Judges what was offered. */
export const judging = recommendationForm(JudgeEvidence, {
  title: 'Judge evidence',
  intro: 'Whether it shows that it was done. It closes nothing.',
  submit: 'Record the judgement',
  when: 'When was it judged?',
  reasonsAsked: true,
  items: waiting,
  begin: (_opened, item) => ({ evidenceId: item?.id }),
  Fields: (opened) => (
    <>
      <judge.RadioField
        name="verdict"
        label="What does it show?"
        options={verdicts.map((value) => ({ value, label: `It ${evidenceVerdictWords[value]}` }))}
      />
      <judge.ProseField name="because" label="Why?" />
      <BehalfField {...opened} />
    </>
  ),
});

/** Closes it. */
export const closing = recommendationForm(CloseRecommendation, {
  title: 'Close the recommendation',
  intro: 'For who made it, or for a board; never by who has to act. It can be opened again by a further entry.',
  submit: 'Close it',
  when: 'When was it closed?',
  reasonsAsked: true,
  Fields: (opened) => (
    <>
      <close.RadioField
        name="how"
        label="Why is it closed?"
        options={closings.map((value) => ({ value, label: capital(howClosedWords[value]) }))}
      />
      <close.ProseField name="because" label="What shows that?" />
      <BehalfField {...opened} />
    </>
  ),
});

/** Opens it again. */
export const reopening = recommendationForm(ReopenRecommendation, {
  title: 'Open it again',
  intro: 'It is not done with after all. How it was closed stays to be seen.',
  submit: 'Open it again',
  when: 'Since when is it open again?',
  why: 'Why is it open again?',
});
