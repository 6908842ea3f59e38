import { AdoptGovernanceFramework } from '@minutebook/domain';
import type { BoardState } from '@minutebook/domain';
import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { PathGates } from './PathGates.tsx';

const { MoneyField } = fieldsOf(AdoptGovernanceFramework);

interface ShortPathFieldsProps {
  readonly boards: readonly BoardState[];
  /** What a short path begins with, where there is none. */
  readonly offered: object;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No, every project goes through the full path' },
];

/** Whether small projects take a path of their own, below which amount, and through which gates. */
export function ShortPathFields({ boards, offered }: ShortPathFieldsProps) {
  const { getValues, setValue } = useFormContext();
  const there = (useWatch({ name: 'shortPath' }) as unknown) !== undefined;
  // Nothing that was entered is lost by saying no and then yes again.
  const kept = useRef<unknown>(offered);
  const choose = (wanted: boolean): void => {
    if (wanted === there) return;
    if (there) kept.current = getValues('shortPath');
    setValue('shortPath', wanted ? kept.current : undefined, { shouldDirty: true });
  };
  return (
    <>
      <Radios
        id="short-path"
        label="Do small projects take a short path?"
        hint="One justification and its review, in place of the full path."
        options={options}
        control={(value) => ({
          name: 'short-path',
          checked: there === (value === 'yes'),
          onChange: () => choose(value === 'yes'),
        })}
      />
      {there ? (
        <>
          <MoneyField
            name="shortPath.below"
            label="Below what amount does a plan take it?"
            hint="What the plan costs over its whole life."
            missing="Enter an amount in pounds, such as 25,000"
          />
          <PathGates path="shortPath.gates" boards={boards} />
        </>
      ) : null}
    </>
  );
}
