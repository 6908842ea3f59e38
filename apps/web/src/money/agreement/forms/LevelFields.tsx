import { levelUnits, levelUnitWords, RecordAgreement } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { Rows } from '../../../recording/fields/Rows.tsx';
import { newId } from '../../../recording/new-id.ts';
import { capital } from '../../../design/capital.ts';

const { LineField, NumberField, SelectField } = fieldsOf(RecordAgreement);

const units = levelUnits.map((value) => ({
  value,
  label: capital(levelUnitWords[value]),
}));

const directions = [
  { value: 'atLeast', label: 'At least' },
  { value: 'atMost', label: 'At most' },
];

/** The service levels that were agreed, as many as there are. */
export function LevelFields() {
  return (
    <Rows
      name="levels"
      legend="Agreed service levels"
      hint="What is reported month by month, such as calls answered."
      row="level"
      mayBeEmpty
      fresh={() => ({ levelId: newId(), name: '', target: '', unit: '', direction: '' })}
    >
      {(index) => (
        <>
          <LineField name={`levels.${index}.name`} label="Name of the level" />
          <SelectField
            name={`levels.${index}.direction`}
            label="Is it to be at least or at most so much?"
            options={directions}
          />
          <NumberField
            name={`levels.${index}.target`}
            label="How much?"
            hint="A whole number of the unit: 9950 hundredths of a percent are 99.5%."
            missing="Enter a whole number"
          />
          <SelectField name={`levels.${index}.unit`} label="Measured in" options={units} />
        </>
      )}
    </Rows>
  );
}
