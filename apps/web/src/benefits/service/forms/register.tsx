import { RegisterService, services } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { tierWords } from '../../../delivery/public/tier-words.ts';
import { departmentOptions } from '../../../recording/fields/department-options.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';

const { LineField, RadioField, SelectField } = fieldsOf(RegisterService);

interface Opened {
  readonly serviceId: string;
  readonly world: LedgerWorld;
}

const tiers = Object.entries(tierWords).map(([value, label]) => ({ value, label }));

/** Registers what residents contact the council about. */
export const form: AnyForm = formOf({
  schema: RegisterService,
  subject: {
    what: 'service',
    open: (world): Opened => ({ serviceId: newId(), world }),
    ids: ({ serviceId }) => ({ serviceId }),
    back: () => ({ path: '/benefits/services', words: 'Back to the services' }),
    next: ({ serviceId }) => ({ to: '/benefits/services/$serviceId', params: { serviceId } }),
  },
  title: 'Register a service',
  intro: 'What residents or staff contact the council about. Contacts are counted on its page afterwards.',
  submit: 'Register the service',
  when: 'Since when is it counted?',
  begin: () => ({}),
  Fields: ({ world }) => (
    <>
      <LineField
        name="title"
        label="Title"
        hint="Such as “Council tax” or “Housing repairs”."
        taken={services(world).map((one) => one.title)}
      />
      <SelectField name="departmentId" label="Which department answers?" options={departmentOptions(world)} />
      <RadioField name="tier" label="Tier" options={tiers} />
    </>
  ),
});
