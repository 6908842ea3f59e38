import { CompleteAction, OfferEvidence, ReforecastAction } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { newId } from '../../../recording/new-id.ts';
import { openActions, recommendationForm } from './recommendation-form.ts';

const reforecast = fieldsOf(ReforecastAction);
const offer = fieldsOf(OfferEvidence);

/** Sets another day until which an action is to be done. */
export const reforecasting = recommendationForm(ReforecastAction, {
  title: 'Set another day for an action',
  intro: 'The day that was agreed first stays to be seen beside it.',
  submit: 'Record the day',
  when: 'When was that settled?',
  why: 'Why another day?',
  items: openActions,
  begin: (_opened, item) => ({ actionId: item?.id }),
  Fields: () => <reforecast.DayField name="dueOn" label="By when is it now to be done?" />,
});

/** Says that an action is done. */
export const completing = recommendationForm(CompleteAction, {
  title: 'Say that an action is done',
  intro: 'It closes nothing: that is for who recommended it, or for a board.',
  submit: 'Record that it is done',
  when: 'When was it done?',
  items: openActions,
  begin: (_opened, item) => ({ actionId: item?.id }),
});

/** Offers what is to show that it was done. */
export const offering = recommendationForm(OfferEvidence, {
  title: 'Offer evidence',
  intro: 'What shows that it was done. Somebody else judges it, who does not have to act.',
  submit: 'Offer the evidence',
  when: 'When was it offered?',
  begin: ({ recommendation }) => ({ evidenceId: newId(), by: recommendation.madeTo }),
  Fields: ({ recommendation }) => (
    <>
      <offer.ProseField name="text" label="What shows it?" hint="Where somebody else can look it up." />
      <offer.LineField post name="by" label="Which post or body offers it?" hint="Not a person’s name." />
      {recommendation.actions.length === 0 ? null : (
        <offer.SelectField
          name="actionId"
          label="Of which action? (optional)"
          options={recommendation.actions.map(({ agreed }) => ({
            value: agreed.value.actionId,
            label: agreed.value.title,
          }))}
        />
      )}
    </>
  ),
});
