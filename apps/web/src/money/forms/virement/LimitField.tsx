import { AdoptVirementRules } from '@minutebook/domain';
import type { VirementKind } from '@minutebook/domain';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import type { z } from 'zod';

import { Select, TextField } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { noneOfThem } from '../../../recording/fields/form-context.ts';
import { useChoice } from '../../../recording/fields/use-choice.ts';

const { MoneyField, useField } = fieldsOf(AdoptVirementRules);

type Path = `ladders.${VirementKind}.${number}.upTo`;

/** How far an authority reaches: up to an amount, up to a share of the budget, or any amount. */
export function LimitField({ name }: { readonly name: Path }) {
  const { field, value, onChange } = useChoice(name, 'Choose how far it reaches');
  const kind = typeof value === 'string' ? value : ((value as { readonly kind?: string }).kind ?? '');
  return (
    <>
      <Select
        {...field}
        label="How far does it reach?"
        none="Choose"
        options={[
          { value: 'amount', label: 'Up to an amount' },
          { value: 'share', label: 'Up to a share of the budget' },
          { value: noneOfThem, label: 'Any amount' },
        ]}
        value={kind}
        onChange={({ target }) => onChange(limitOf(target.value))}
      />
      {kind === 'amount' ? <MoneyField name={`${name}.amount` as never} label="Up to, in pounds" /> : null}
      {kind === 'share' ? <ShareField name={`${name}.share` as never} /> : null}
    </>
  );
}

function limitOf(chosen: string) {
  if (chosen === '') return undefined;
  return chosen === noneOfThem ? noneOfThem : { kind: chosen };
}

/** A share of a budget: typed as a percentage, held in hundredths of a percent. Stays as it was typed. */
function ShareField({ name }: { readonly name: FieldPath<z.infer<typeof AdoptVirementRules>> }) {
  const { value, onChange } = useController({ name }).field as { value: unknown; onChange: (to: unknown) => void };
  const [typed, setTyped] = useState('');
  return (
    <TextField
      {...useField(name, 'Enter a percentage from 0.01 to 100, such as 5 or 2.5')}
      label="Percentage of the budget"
      hint="Such as 5 or 2.5; of all that is approved for it, over all years."
      width={4}
      autoComplete="off"
      value={shareOf(typed) === value ? typed : percentOf(value)}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(shareOf(target.value));
      }}
    />
  );
}

/** Hundredths of a percent; what was typed when that is no percentage, so that the schema refuses it. */
function shareOf(typed: string): number | string {
  const [, whole, part = ''] = /^\s*(\d{1,3})(?:\.(\d{1,2}))?\s*%?\s*$/.exec(typed) ?? [];
  return whole === undefined ? typed : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

function percentOf(value: unknown): string {
  if (typeof value === 'number') return String(value / 100);
  return typeof value === 'string' ? value : '';
}
