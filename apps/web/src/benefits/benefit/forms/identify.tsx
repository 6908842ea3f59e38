import { benefitClasses, benefits, IdentifyBenefit } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { departmentOptions } from '../../../recording/fields/department-options.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { classWords } from '../class-words.ts';

const { CheckboxField, LineField, ProseField, RadioField } = fieldsOf(IdentifyBenefit);

interface Opened {
  readonly benefitId: string;
  readonly world: LedgerWorld;
}

const kinds = [
  { value: 'benefit', label: 'Benefit: something gets better' },
  { value: 'disBenefit', label: 'Dis-benefit: something gets worse, and that is known' },
];

const classes = benefitClasses.map((value) => ({
  value,
  label: `${classWords[value].title}: ${classWords[value].means}`,
}));

const recurrences = [
  { value: 'recurring', label: 'Again and again' },
  { value: 'oneOff', label: 'Once' },
];

/** Records that somebody expects a gain or a loss. */
export const form: AnyForm = formOf({
  schema: IdentifyBenefit,
  subject: {
    what: 'benefit',
    open: (world): Opened => ({ benefitId: newId(), world }),
    ids: ({ benefitId }) => ({ benefitId }),
    back: () => ({ path: '/benefits', words: 'Back to the benefits' }),
    next: ({ benefitId }) => ({ to: '/benefits/$benefitId', params: { benefitId } }),
  },
  title: 'Identify a benefit',
  intro: 'What is expected to get better, or worse. How it is measured, and by how much, is stated afterwards.',
  submit: 'Record the benefit',
  when: 'When was it identified? Nothing about it can be of an earlier day.',
  begin: () => ({ kind: 'benefit', departmentIds: [], aimIds: [] }),
  Fields: ({ world }) => (
    <>
      <LineField
        name="title"
        label="Title"
        hint="What is different then, such as “Fewer calls about repairs”."
        taken={benefits(world).map((one) => one.title)}
      />
      <RadioField name="kind" label="Kind" options={kinds} />
      <RadioField name="class" label="Class" options={classes} />
      <RadioField name="recurrence" label="How often does it come?" options={recurrences} />
      <CheckboxField name="departmentIds" label="For which departments?" options={departmentOptions(world)} />
      <CheckboxField name="aimIds" label="Which aims does it serve? (optional)" options={aimOptions(world)} />
      <ProseField name="description" label="Description (optional)" hint="Who has it, and how anybody would see it." />
    </>
  ),
});

function aimOptions(world: LedgerWorld) {
  return world
    .states('programme')
    .flatMap((one) => one.aims)
    .filter(({ retired }) => retired === undefined)
    .map(({ aimId, title }) => ({ value: aimId, label: title }));
}
