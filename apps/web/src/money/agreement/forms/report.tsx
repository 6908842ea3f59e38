import { ReportServiceLevel, targetWords } from '@minutebook/domain';
import { useWatch } from 'react-hook-form';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';
import type { AnyForm, Items } from '../../../recording/form.ts';
import { agreementForm } from './agreement-form.ts';
import type { OpenedAgreement } from './agreement-form.ts';

const fields = fieldsOf(ReportServiceLevel);
const { LineField, NumberField } = fields;

const levels: Items<OpenedAgreement> = {
  question: 'Which service level?',
  none: 'No service level was agreed.',
  of: ({ agreement }) =>
    agreement.levels.map((one) => ({
      id: one.levelId,
      title: one.name,
      facts: targetWords(one),
      n: agreement.terms[0]?.n ?? 0,
    })),
};

/** What was reached, in the unit of the level. */
function Reached({ agreement }: OpenedAgreement) {
  const levelId = useWatch({ name: 'levelId' }) as string | undefined;
  const unit = agreement.levels.find((one) => one.levelId === levelId)?.unit;
  if (unit === 'share') {
    return (
      <HundredthsField
        name="value"
        label="What was reached, in percent?"
        hint="Such as 98.75."
        missing="Enter a percentage, such as 98.75"
      />
    );
  }
  const label = unit === undefined || unit === 'number' ? 'What was reached?' : `What was reached, in ${unit}?`;
  return <NumberField name="value" label={label} missing="Enter a whole number" />;
}

export const form: AnyForm = agreementForm(ReportServiceLevel, {
  title: 'Report a service level',
  intro: 'What was reached in one month, beside what was agreed. A month of which nothing is reported stays a gap.',
  submit: 'Record it',
  when: 'When was it reported?',
  items: levels,
  begin: (_opened, item) => ({ levelId: item?.id }),
  Fields: (opened) => (
    <>
      <LineField name="month" label="Month" hint="Such as 2026-07." missing="Enter a month, such as 2026-07" />
      <Reached {...opened} />
    </>
  ),
});
