import { AdoptVirementRules } from '@minutebook/domain';
import type { VirementKind } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../design/fields/fields.tsx';
import { fieldsOf } from '../../recording/fields/fields.tsx';
import { ShareField } from './ShareField.tsx';

const { MoneyField, useField } = fieldsOf(AdoptVirementRules);

type Path = `ladders.${VirementKind}.${number}.upTo`;

/** How far an authority reaches: up to an amount, up to a share of the budget, or any amount. */
export function LimitField({ name }: { readonly name: Path }) {
  const { value, onChange } = useController({ name }).field;
  const kind = (value as { readonly kind?: string } | undefined)?.kind ?? '';
  return (
    <>
      <Select
        {...useField(name, 'Choose how far it reaches')}
        label="How far does it reach?"
        none="Any amount"
        options={[
          { value: 'amount', label: 'Up to an amount' },
          { value: 'share', label: 'Up to a share of the budget' },
        ]}
        value={kind}
        onChange={({ target }) => onChange(target.value === '' ? undefined : { kind: target.value })}
      />
      {kind === 'amount' ? <MoneyField name={`${name}.amount` as never} label="Up to, in pounds" /> : null}
      {kind === 'share' ? <ShareField name={`${name}.share` as never} /> : null}
    </>
  );
}
