import { qualifiers, qualifierWords } from '@minutebook/domain';

import { fieldsFor } from '../../recording/fields/fields.tsx';
import { capital } from '../../design/capital.ts';

const { NumberField, SelectField } = fieldsFor<Readonly<Record<string, unknown>>>();

const options = qualifiers.map((value) => ({
  value,
  label: value === 'exactly' ? 'Just the number' : `${capital(qualifierWords[value].trim())} …`,
}));

/** How a number was said: what stands before it in the publication stays with it. */
export function SaidField({ name, label }: { readonly name: string; readonly label: string }) {
  return <SelectField name={`${name}.said`} label={label} options={options} missing="Choose how it is said" />;
}

/** A whole number as a publication says it. */
export function NumberSaidFields({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <>
      <SaidField name={name} label="How is it said?" />
      <NumberField name={`${name}.value`} label={label} missing="Enter a whole number" />
    </>
  );
}
