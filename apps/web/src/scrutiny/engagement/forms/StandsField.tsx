import { optionWords } from '@minutebook/domain';
import type { EngagementState, Stance, StandOn } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { useField } from '../../../recording/fields/form-context.ts';
import { capital } from '../../../design/capital.ts';

interface StandsFieldProps {
  readonly options: EngagementState['options'];
  readonly stances: readonly { readonly value: Stance; readonly label: string }[];
}

/** Where a position stands on each option; on what it says nothing of, nothing is recorded. */
export function StandsField({ options, stances }: StandsFieldProps) {
  const { value, onChange } = useController({ name: 'stands' }).field;
  const { error: _, ...field } = useField('stands', 'Say where it stands');
  const stands = value as readonly StandOn[];
  const choose = (option: StandOn['option'], chosen: string): void => {
    const stance = stances.find((one) => one.value === chosen)?.value;
    const others = stands.filter((one) => one.option !== option);
    onChange(stance === undefined ? others : [...others, { option, stance }]);
  };
  return (
    <>
      {options.map((option, at) => (
        <Select
          {...field}
          id={at === 0 ? field.id : `${field.id}-${option}`}
          key={option}
          label={`Where does it stand on ${optionWords[option]}? (optional)`}
          none={`Says nothing of ${optionWords[option]}`}
          options={stances.map(({ value: one, label }) => ({ value: one, label: capital(label) }))}
          value={stands.find((one) => one.option === option)?.stance ?? ''}
          onChange={({ target }) => choose(option, target.value)}
        />
      ))}
    </>
  );
}
