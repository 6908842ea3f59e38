import { RecordAgreement } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { partnerOptions } from '../../forms/fields.tsx';

const { LineField, useField } = fieldsOf(RecordAgreement);

/** With whom it is: a supplier, whose name is asked for, or one of the programme’s partners. */
export function PartyFields({ world }: { readonly world: LedgerWorld }) {
  const { value, onChange } = useController({ name: 'party' }).field;
  const said = (value ?? {}) as { readonly kind?: string; readonly partnerId?: string };
  return (
    <>
      <Select
        {...useField('party', 'Choose with whom it is')}
        label="With whom is it?"
        none="Choose"
        options={[{ value: 'supplier', label: 'A supplier' }, ...partnerOptions(world)]}
        value={said.kind === 'supplier' ? 'supplier' : (said.partnerId ?? '')}
        onChange={({ target }) => onChange(partyOf(target.value))}
      />
      {said.kind === 'supplier' ? <LineField name="party.name" label="Supplier" /> : null}
    </>
  );
}

function partyOf(chosen: string) {
  if (chosen === '') return undefined;
  return chosen === 'supplier' ? { kind: 'supplier', name: '' } : { kind: 'partner', partnerId: chosen };
}
