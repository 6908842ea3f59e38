import { AgreeBaseline, newest, periodWords } from '@minutebook/domain';

import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { PeriodsField } from './PeriodsField.tsx';
import { serviceForm } from './service-form.tsx';

const { LineField, SelectField } = fieldsOf(AgreeBaseline);

/** Records the periods that later ones are compared with. */
export const form: AnyForm = serviceForm(AgreeBaseline, {
  title: 'Agree the baseline',
  intro: ({ service }) => {
    const now = newest(service.baselines);
    const before =
      now === undefined ? '' : ` Now it is ${now.value.periods.map(periodWords).join(', ')}; that stays to be seen.`;
    return `The months that later ones are compared with, for contacts and for calls.${before}`;
  },
  submit: 'Record the baseline',
  when: 'When was it agreed?',
  begin: () => ({ periods: [] }),
  Fields: ({ world }) => (
    <>
      <PeriodsField
        name="periods"
        label="Months or quarters"
        hint="Beside one another, such as 2026-01 2026-02 2026-03, or 2026-Q1."
      />
      <LineField name="agreedBy" label="Who agreed it?" hint="A post or a body." />
      <SelectField name="decisionId" label="Decision in the register (optional)" options={decisionOptions(world)} />
    </>
  ),
});
