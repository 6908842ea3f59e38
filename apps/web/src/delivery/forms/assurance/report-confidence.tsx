import { ratingWords, ReportDeliveryConfidence } from '@minutebook/domain';
import { useFormContext, useWatch } from 'react-hook-form';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { offers } from '../offers.ts';
import { projectForm } from '../project-form.ts';
import { lastScale, onScale, raters } from './confidence-choices.ts';
import type { AnyForm } from '../../../recording/form.ts';

const { RadioField } = fieldsOf(ReportDeliveryConfidence);

const scales = [
  { value: 'fivePoint', label: 'Five points', hint: 'Green, Amber/Green, Amber, Amber/Red, Red' },
  { value: 'threePoint', label: 'Three points', hint: 'Green, Amber, Red' },
];

function Fields() {
  const { control } = useFormContext();
  const scale: unknown = useWatch({ control, name: 'confidence.scale' });
  const ratings = onScale[scale === 'threePoint' ? 'threePoint' : 'fivePoint'];
  return (
    <>
      <RadioField
        name="confidence.scale"
        label="Which scale was it given on?"
        hint="Ratings on different scales are never mixed or turned into one another."
        options={scales}
        missing="Choose the scale it was given on"
      />
      <RadioField
        key={String(scale)}
        name="confidence.rating"
        label="How likely is the project to deliver?"
        options={ratings.map((rating) => ({ value: rating, label: ratingWords[rating] }))}
        missing="Choose a rating of this scale"
      />
      <RadioField name="reportedBy" label="Who judged it?" options={raters} missing="Choose who judged it" />
    </>
  );
}

export const form: AnyForm = projectForm(ReportDeliveryConfidence, {
  ...offers.ReportDeliveryConfidence,
  intro: 'A judgement of one day, not a measurement. The same rating again is worth recording: it was judged again.',
  submit: 'Report the rating',
  when: 'When was it judged?',
  begin: ({ project }) => ({ confidence: { scale: lastScale(project) } }),
  Fields,
  tab: 'assurance',
});
