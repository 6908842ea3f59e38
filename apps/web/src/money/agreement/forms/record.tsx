import { agreements, agreementKinds, agreementKindWords, RecordAgreement } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { YearAmounts } from '../../../recording/fields/YearAmounts.tsx';
import { thisYear } from '../../../recording/fields/years.ts';
import { formOf } from '../../../recording/form.ts';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { LevelFields } from './LevelFields.tsx';
import { PartyFields } from './PartyFields.tsx';

const fields = fieldsOf(RecordAgreement);
const { DayField, LineField, ProseField, SelectField } = fields;

const kinds = agreementKinds.map((value) => ({ value, label: agreementKindWords[value] }));

interface Opened {
  readonly agreementId: string;
  readonly world: LedgerWorld;
}

/** Records an agreement with a supplier or a partner. */
export const form: AnyForm = formOf({
  schema: RecordAgreement,
  subject: {
    what: 'agreement',
    open: (world): Opened => ({ agreementId: newId(), world }),
    ids: ({ agreementId }) => ({ agreementId }),
    back: () => ({ path: '/budget/agreements', words: 'Back to the agreements' }),
    next: ({ agreementId }) => ({ to: '/budget/agreements/$agreementId', params: { agreementId } }),
  },
  title: 'Record an agreement',
  intro: 'What the council and a supplier or partner agreed on. It pays and orders nothing.',
  submit: 'Record the agreement',
  when: 'When was it made?',
  begin: () => ({ years: [{ year: thisYear(), amount: '' }], levels: [] }),
  Fields: ({ world }) => (
    <>
      <LineField
        name="title"
        label="Title"
        hint="Such as “Contact centre, hosting”."
        taken={agreements(world).map((one) => one.title)}
      />
      <PartyFields world={world} />
      <SelectField name="kind" label="Kind" options={kinds} />
      <ProseField name="scope" label="Scope" hint="What it covers, in its own words." />
      <DayField name="firstDay" label="First day" />
      <DayField name="lastDay" label="Last day" />
      <DayField name="noticeDay" label="Until when may notice be given? (optional)" />
      <YearAmounts of={fields} name="years" legend="Value by year" />
      <LevelFields />
      <SelectField name="decisionId" label="Decision in the register (optional)" options={decisionOptions(world)} />
      <LineField name="authority" label="Or the minute that granted it (optional)" />
    </>
  ),
});
