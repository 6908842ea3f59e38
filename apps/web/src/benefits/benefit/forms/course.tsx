import {
  AbandonBenefit,
  NameOwner,
  newest,
  outlooks,
  outlookWords,
  RealiseBenefit,
  ReviewBenefit,
} from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { benefitForm } from './benefit-form.ts';
import { capital } from '../../../design/capital.ts';

const owner = fieldsOf(NameOwner);
const review = fieldsOf(ReviewBenefit);
const realise = fieldsOf(RealiseBenefit);

/** Names the post that answers for it. */
export const owning = benefitForm(NameOwner, {
  title: 'Name the owner',
  intro: 'The post that answers for it, also once its projects are over.',
  submit: 'Record the owner',
  when: 'From which day on?',
  begin: ({ benefit }) => ({ post: newest(benefit.owners)?.value }),
  Fields: () => (
    <owner.LineField post name="post" label="Post" hint="A post, such as Head of Housing; not a person’s name." />
  ),
});

/** Records what somebody found who looked at it. */
export const reviewing = benefitForm(ReviewBenefit, {
  title: 'Record a review',
  intro: 'What somebody found who looked at how it comes along. Targets and forecasts stay as they are.',
  submit: 'Record the review',
  when: 'When was it reviewed?',
  reasonsAsked: true,
  Fields: () => (
    <>
      <review.RadioField
        name="outlook"
        label="How does it come along?"
        options={outlooks.map((value) => ({
          value,
          label: capital(outlookWords[value]),
        }))}
      />
      <review.ProseField name="findings" label="What was found?" />
      <review.LineField name="by" label="Which post or body reviewed it?" hint="Not a person’s name." />
    </>
  ),
});

/** Says that it came. */
export const realising = benefitForm(RealiseBenefit, {
  title: ({ benefit }) => (benefit.kind === 'benefit' ? 'Say that the benefit came' : 'Say that the loss came'),
  intro: 'It is there, as the evidence shows. It may be measured on, and no saving is claimed by this.',
  submit: 'Record it',
  when: 'Since when is it there?',
  reasonsAsked: true,
  Fields: () => <realise.ProseField name="evidence" label="What shows it?" />,
});

/** Says that nobody expects it any more. */
export const abandoning = benefitForm(AbandonBenefit, {
  title: 'Abandon the benefit',
  intro: 'Nobody expects it any more. What was promised and measured stays to be seen.',
  submit: 'Record that it is abandoned',
  when: 'Since when is it not expected?',
  why: 'Why is it not expected any more?',
});
