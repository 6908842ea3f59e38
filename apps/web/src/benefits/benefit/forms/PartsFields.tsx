import { valueOfParts } from '@minutebook/domain';
import type { MeasureUnit } from '@minutebook/domain';
import { useController, useFormContext } from 'react-hook-form';

import { TextField } from '../../../design/fields/fields.tsx';
import { useField } from '../../../recording/fields/form-context.ts';

const names = ['numerator', 'denominator'] as const;

type Typed = Readonly<Record<(typeof names)[number], unknown>>;

const labels: Readonly<Record<(typeof names)[number], string>> = {
  numerator: 'Numerator (optional)',
  denominator: 'Denominator (optional)',
};

/**
 * What a share or a mean was worked out from. The value follows from the two, and is put in; where neither is given, the
 * measurement says nothing of them.
 */
export function PartsFields({ unit }: { readonly unit: MeasureUnit }) {
  const { value, onChange } = useController({ name: 'parts' }).field as {
    readonly value: Typed | '' | undefined;
    readonly onChange: (to: Typed | '') => void;
  };
  const { setValue } = useFormContext();
  const typed: Typed = typeof value === 'object' ? value : { numerator: '', denominator: '' };
  const type = (name: (typeof names)[number], text: string): void => {
    const parts = { ...typed, [name]: numberOf(text) };
    onChange(names.every((one) => (parts[one] ?? '') === '') ? '' : parts);
    const { numerator, denominator } = parts;
    if (typeof numerator !== 'number' || typeof denominator !== 'number') return;
    const follows = valueOfParts({ numerator, denominator }, unit);
    if (follows !== undefined) setValue('value', follows);
  };
  return names.map((name) => <PartField key={name} name={name} unit={unit} value={typed[name]} onType={type} />);
}

interface PartFieldProps {
  readonly name: (typeof names)[number];
  readonly unit: MeasureUnit;
  readonly value: unknown;
  readonly onType: (name: (typeof names)[number], text: string) => void;
}

function PartField({ name, unit, value, onType }: PartFieldProps) {
  const field = useField(`parts.${name}`, 'Enter a whole number, or leave both empty');
  return (
    <TextField
      {...field}
      label={labels[name]}
      hint={hintOf(name, unit)}
      width={10}
      inputMode="numeric"
      autoComplete="off"
      value={typeof value === 'number' || typeof value === 'string' ? String(value) : ''}
      onChange={({ target }) => onType(name, target.value)}
    />
  );
}

function hintOf(name: (typeof names)[number], { kind }: MeasureUnit): string {
  if (name === 'denominator') return 'Of how many. Periods are then put together by their parts, and never averaged.';
  return kind === 'share' ? 'How many of them.' : `All ${kind} together.`;
}

/** The number; what was typed when it is none, so that the schema refuses it. */
function numberOf(typed: string): number | string {
  const text = typed.trim().replaceAll(',', '');
  return /^\d{1,14}$/.test(text) ? Number(text) : typed;
}
