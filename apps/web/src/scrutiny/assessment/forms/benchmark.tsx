import { gradingNames, gradings, RecordBenchmark } from '@minutebook/domain';
import type { AssessmentState, CohortShare } from '@minutebook/domain';
import { useController, useWatch } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { NumberSaidFields, SaidField } from '../../said/NumberSaidFields.tsx';
import { assessmentForm } from './assessment-form.ts';

const { CheckboxField, DayField, LineField, SelectField, useField } = fieldsOf(RecordBenchmark);

const ofWhat = gradings.map((value) => ({ value, label: gradingNames[value] }));

const fresh = (): object => ({
  of: 'quality',
  grades: [],
  words: '',
  share: { kind: 'share', value: '', said: 'exactly' },
});

export const form: AnyForm = assessmentForm(RecordBenchmark, {
  title: 'Record how others fared',
  intro:
    'What the publication says of others that the same body assessed. A share that it does not give is left out, and counts as nothing.',
  submit: 'Record how others fared',
  begin: () => ({ cohort: { count: { value: '', said: 'exactly' }, of: '', until: '' }, shares: [fresh()] }),
  Fields: ({ assessment }) => (
    <>
      <NumberSaidFields name="cohort.count" label="How many were there?" />
      <LineField name="cohort.of" label="Of what?" hint="Such as “assessments” or “councils”." />
      <DayField name="cohort.until" label="Up to which day? (optional)" />
      <Rows name="shares" legend="Shares" row="share" fresh={fresh}>
        {(index) => <ShareFields index={index} assessment={assessment} />}
      </Rows>
    </>
  ),
});

interface ShareFieldsProps {
  readonly index: number;
  readonly assessment: AssessmentState;
}

function ShareFields({ index, assessment }: ShareFieldsProps) {
  const of = useWatch({ name: `shares.${index}.of` }) as CohortShare['of'] | undefined;
  const scale = of === undefined ? [] : (assessment[of]?.scale ?? []);
  return (
    <>
      <SelectField name={`shares.${index}.of`} label="Of which grades?" options={ofWhat} />
      {scale.length === 0 ? null : (
        <CheckboxField
          name={`shares.${index}.grades`}
          label="Which of them? (optional)"
          hint="Several where the publication counts them together."
          options={scale.map((grade) => ({ value: grade, label: grade }))}
        />
      )}
      <LineField
        name={`shares.${index}.words`}
        label="In other words (optional)"
        hint="Where the publication does not use the grades, such as “likely to improve”."
      />
      <HowMany index={index} />
    </>
  );
}

function HowMany({ index }: { readonly index: number }) {
  const name = `shares.${index}.share` as const;
  const { value, onChange } = useController({ name }).field;
  const kind = (value as CohortShare['share'] | undefined)?.kind ?? 'share';
  return (
    <>
      <Select
        {...useField(name, 'Say how many')}
        label="How many?"
        options={[
          { value: 'share', label: 'A share' },
          { value: 'none', label: 'None, as the publication says' },
        ]}
        none="Choose"
        value={kind}
        onChange={({ target }) =>
          onChange(target.value === 'none' ? { kind: 'none' } : { kind: 'share', value: '', said: 'exactly' })
        }
      />
      {kind === 'none' ? null : (
        <>
          <SaidField name={name} label="How is the share said?" />
          <HundredthsField
            name={`${name}.value`}
            label="Share, in percent"
            hint="Such as 70 or 68.5."
            missing="Enter a percentage, such as 70"
          />
        </>
      )}
    </>
  );
}
