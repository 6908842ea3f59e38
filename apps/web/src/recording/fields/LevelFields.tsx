import type { FieldsOf } from './fields.tsx';

const levels = ['1: lowest', '2', '3', '4', '5: highest'].map((label, index) => ({ value: String(index + 1), label }));

interface LevelFieldsProps {
  /** The fields of the command, which must have both. */
  readonly of: Pick<FieldsOf<{ readonly likelihood: number; readonly impact: number }>, 'SelectField'>;
}

/** How likely a risk is and how much it would harm, each from 1 to 5. */
export function LevelFields({ of: { SelectField } }: LevelFieldsProps) {
  return (
    <>
      <SelectField name="likelihood" label="Likelihood" hint="How likely it is to happen." options={levels} numbers />
      <SelectField
        name="impact"
        label="Impact"
        hint="How much it would harm the project if it happened."
        options={levels}
        numbers
      />
    </>
  );
}
