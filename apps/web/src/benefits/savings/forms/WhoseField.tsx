import { claimableIn, financialYearOf, savingsIdOf, savingsParts, yearBefore } from '@minutebook/domain';
import type { Claimable, LedgerWorld } from '@minutebook/domain';
import { useMemo, useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';

import { useClocks } from '../../../clock/use-clocks.ts';
import { Select } from '../../../design/fields/fields.tsx';
import { departmentOptions } from '../../../recording/fields/department-options.ts';
import { useField } from '../../../recording/fields/form-context.ts';

/** What a department can claim of this financial year and of the two before. */
export function useClaimable(world: LedgerWorld, departmentId: string | undefined): readonly Claimable[] {
  const { day } = useClocks();
  return useMemo(() => {
    const now = financialYearOf(day);
    const years = [now, yearBefore(now), yearBefore(yearBefore(now))];
    return departmentId === undefined || departmentId === '' ? [] : claimableIn(world, day, departmentId, years);
  }, [world, day, departmentId]);
}

/** The department and the year that are chosen; `undefined` before both are. */
export function useWhose(): { readonly departmentId: string; readonly year: string } | undefined {
  const savingsId = useWatch({ name: 'savingsId' }) as unknown;
  return typeof savingsId === 'string' && savingsId !== '' ? savingsParts(savingsId) : undefined;
}

/** Of which department; then in which financial year, of those of which it can claim something. */
export function WhoseField({ world }: { readonly world: LedgerWorld }) {
  const whose = useWhose();
  const { onChange } = useController({ name: 'savingsId' }).field as { readonly onChange: (to: string) => void };
  const { setValue } = useFormContext();
  const [chosen, setChosen] = useState('');
  const departmentId = whose?.departmentId ?? chosen;
  const years = useClaimable(world, departmentId);
  const { id, error } = useField('savingsId', 'Choose whose saving it is, and of which financial year');
  const isNobodys = departmentId === '';
  const isNothing = !isNobodys && years.length === 0;
  return (
    <>
      <Select
        id={isNobodys ? id : `${id}-department`}
        error={isNobodys ? error : undefined}
        label="Whose saving is it?"
        none="Choose"
        options={departmentOptions(world)}
        value={departmentId}
        onChange={({ target }) => {
          setChosen(target.value);
          setValue('benefitId', '');
          onChange('');
        }}
      />
      <Select
        id={isNobodys ? `${id}-year` : id}
        error={isNobodys ? undefined : error}
        label="Of which financial year?"
        hint={isNothing ? 'Nothing was measured or released of which this department could claim a saving.' : undefined}
        none={isNobodys ? 'Choose the department first' : 'Choose'}
        options={years.map(({ year }) => ({ value: year, label: year }))}
        value={whose?.year ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? '' : savingsIdOf(departmentId, target.value))}
      />
    </>
  );
}
