import type { Bearing, LedgerWorld } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { withDays } from '../../../design/days.ts';
import { Rows } from '../../../recording/fields/Rows.tsx';
import { useField } from '../../../recording/fields/form-context.ts';
import { bearingsThere } from './bearings-there.ts';
import type { BearingThere } from './bearings-there.ts';

/** What a consultation bears on, one after the other. */
export function BearsOnField({ world }: { readonly world: LedgerWorld }) {
  const there = bearingsThere(world);
  return (
    <Rows name="bearsOn" legend="What does it bear on?" row="subject" fresh={() => ({})}>
      {(index) => <OneField name={`bearsOn.${index}`} there={there} />}
    </Rows>
  );
}

function OneField({ name, there }: { readonly name: string; readonly there: readonly BearingThere[] }) {
  const { value, onChange } = useController({ name }).field;
  const field = useField(name, 'Choose a project, a plan, a decision or an agreement');
  return (
    <Select
      {...field}
      label="Project, plan, decision or agreement"
      none="Choose"
      options={there.map(({ bearing, title }) => ({ value: JSON.stringify(bearing), label: withDays(title) }))}
      value={isChosen(value) ? JSON.stringify(value) : ''}
      onChange={({ target }) =>
        onChange(there.find(({ bearing }) => JSON.stringify(bearing) === target.value)?.bearing ?? {})
      }
    />
  );
}

function isChosen(value: unknown): value is Bearing {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
