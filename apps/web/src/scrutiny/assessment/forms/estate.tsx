import { estateKinds, estateWords, newest, RecordServiceEstate } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { capital } from '../../../design/capital.ts';
import { NumberSaidFields, SaidField } from '../../said/NumberSaidFields.tsx';
import { assessmentForm } from './assessment-form.ts';

const { LineField, MoneyField, SelectField, useField } = fieldsOf(RecordServiceEstate);

const kinds = estateKinds.map((value) => ({ value, label: capital(estateWords[value]) }));

const fresh = (): object => ({ kind: '', count: { value: '', said: 'exactly' }, of: '', where: '' });

export const form: AnyForm = assessmentForm(RecordServiceEstate, {
  title: 'Record what the service has and costs',
  intro:
    'As the assessment states it: “about” stays about. Two figures of one kind stay two and are never added, such as staff in two places.',
  submit: 'Record it',
  begin: ({ assessment }) => {
    const before = newest(assessment.estates)?.value;
    return before === undefined
      ? { counts: [fresh()] }
      : { budget: before.budget, counts: before.counts.map((one) => ({ of: '', where: '', ...one })) };
  },
  Fields: () => (
    <>
      <BudgetFields />
      <Rows name="counts" legend="What it has" row="figure" mayBeEmpty fresh={fresh}>
        {(index) => (
          <>
            <SelectField name={`counts.${index}.kind`} label="What is counted?" options={kinds} />
            <NumberSaidFields name={`counts.${index}.count`} label="How many?" />
            <LineField
              name={`counts.${index}.of`}
              label="In its own words (optional)"
              hint="Such as “full-time staff”."
            />
            <LineField name={`counts.${index}.where`} label="Where? (optional)" hint="Such as “in departments”." />
          </>
        )}
      </Rows>
    </>
  ),
});

function BudgetFields() {
  const { value, onChange } = useController({ name: 'budget' }).field;
  const isStated = value === undefined || value === '' ? 'no' : 'yes';
  return (
    <>
      <Radios
        {...useField('budget', 'Say whether it states what the service costs')}
        label="Does it state what the service costs?"
        options={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        control={(one) => ({
          name: 'budget',
          checked: isStated === one,
          onChange: () => onChange(one === 'yes' ? { value: '', said: 'exactly', year: '' } : undefined),
        })}
      />
      {isStated === 'no' ? null : (
        <>
          <SaidField name="budget" label="How is the amount said?" />
          <MoneyField name="budget.value" label="What does it cost a year?" />
          <LineField name="budget.year" label="In which financial year? (optional)" hint="Such as 2000-01." />
        </>
      )}
    </>
  );
}
