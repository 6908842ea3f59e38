import { gradingNames, gradingWords, knownScales } from '@minutebook/domain';
import type { GivenGrade, Grading } from '@minutebook/domain';
import { useState } from 'react';
import { useController } from 'react-hook-form';

import { Select, TextField } from '../../../design/fields/fields.tsx';
import { fieldsFor } from '../../../recording/fields/fields.tsx';

const { useField } = fieldsFor<Readonly<Record<string, unknown>>>();

interface GradeFieldsProps {
  readonly of: Grading;
  /** The scale of the newest assessment, to begin from. */
  readonly scale: readonly string[] | undefined;
}

/** A grade, and the scale that it is on from the lowest to the highest, as this body words it; or that it gave none. */
export function GradeFields({ of, scale }: GradeFieldsProps) {
  const { value, onChange } = useController({ name: of }).field;
  const given = value as GivenGrade | undefined;
  const [typed, setTyped] = useState((given?.scale ?? scale ?? knownScales[of]).join(', '));
  const grades = gradesIn(typed);
  const say = (text: string, grade: string): void => {
    setTyped(text);
    onChange(grade === '' ? undefined : { scale: gradesIn(text), grade });
  };
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend">
        {gradingNames[of]}: {gradingWords[of].toLowerCase()}
      </legend>
      <TextField
        {...useField(`${of}.scale`, 'Enter at least two grades')}
        label="The grades of its scale, from the lowest to the highest"
        hint="Parted by commas, in the words of the publication."
        autoComplete="off"
        value={typed}
        onChange={({ target }) => say(target.value, given?.grade ?? '')}
      />
      <Select
        {...useField(`${of}.grade`, 'Choose a grade of the scale')}
        label="The grade that was given"
        none="None was given"
        options={[...new Set(grades)].map((grade) => ({ value: grade, label: grade }))}
        value={given !== undefined && grades.includes(given.grade) ? given.grade : ''}
        onChange={({ target }) => say(typed, target.value)}
      />
    </fieldset>
  );
}

function gradesIn(typed: string): readonly string[] {
  return typed
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
