import { MinuteDecision } from '@minutebook/domain';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';

import { Radios } from '../../design/fields/choices.tsx';
import { fieldsOf } from '../../recording/fields/fields.tsx';

const { NumberField } = fieldsOf(MinuteDecision);

const options = [
  { value: 'no', label: 'No, it was agreed without a vote' },
  { value: 'yes', label: 'Yes' },
];

/** The votes, if any were taken. */
export function VotesField() {
  const { getValues, setValue } = useFormContext();
  const [taken, setTaken] = useState(() => getValues('votes') !== undefined);
  const choose = (yes: boolean): void => {
    setTaken(yes);
    setValue('votes', yes ? {} : undefined);
  };
  return (
    <>
      <Radios
        id="votes-taken"
        label="Were votes taken?"
        options={options}
        control={(value) => ({
          name: 'votes-taken',
          checked: taken === (value === 'yes'),
          onChange: () => choose(value === 'yes'),
        })}
      />
      {taken ? (
        <>
          <NumberField name="votes.for" label="For" missing="Enter how many voted for it" />
          <NumberField name="votes.against" label="Against" missing="Enter how many voted against it" />
          <NumberField name="votes.abstained" label="Abstained" missing="Enter how many abstained" />
        </>
      ) : null}
    </>
  );
}
