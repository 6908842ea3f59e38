import type { MeasureUnit } from '@minutebook/domain';

import { fieldsFor } from '../../../recording/fields/fields.tsx';
import { HundredthsField } from '../../../recording/fields/HundredthsField.tsx';

const { MoneyField, NumberField } = fieldsFor<Readonly<Record<string, number>>>();

interface ValueFieldProps {
  readonly name: string;
  readonly label: string;
  readonly unit: MeasureUnit | undefined;
  readonly hint?: string;
}

/** A value in the unit of a measure: pounds, percent, or a whole number of what is counted. */
export function ValueField({ name, label, unit, hint }: ValueFieldProps) {
  const more = hint === undefined ? {} : { hint };
  if (unit?.kind === 'money') return <MoneyField name={name} label={`${label}, in pounds`} signed {...more} />;
  if (unit?.kind === 'share') {
    const missing = 'Enter a percentage, such as 98.75';
    return <HundredthsField name={name} label={`${label}, in percent`} missing={missing} {...more} />;
  }
  const of = unit === undefined ? '' : `, in ${unit.kind === 'count' ? unit.of : unit.kind}`;
  return <NumberField name={name} label={`${label}${of}`} missing="Enter a whole number" {...more} />;
}
