import { MakeRecommendation } from '@minutebook/domain';
import type { RecommendedText } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Radios } from '../../../design/fields/choices.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';

const { LineField, ProseField, useField } = fieldsOf(MakeRecommendation);

const options = [
  { value: 'stated', label: 'Yes' },
  { value: 'missing', label: 'No: it is known to exist, and its text is missing' },
];

/** What is recommended, or that its text is missing and from where it is known. */
export function TextFields() {
  const { value, onChange } = useController({ name: 'text' }).field;
  const kind = (value as RecommendedText | undefined)?.kind ?? 'stated';
  return (
    <>
      <Radios
        {...useField('text', 'Say whether its text is known')}
        label="Is its text known?"
        options={options}
        control={(one) => ({
          name: 'text',
          checked: kind === one,
          onChange: () =>
            onChange(one === 'stated' ? { kind: 'stated', text: '' } : { kind: 'missing', knownFrom: '' }),
        })}
      />
      {kind === 'stated' ? (
        <ProseField name="text.text" label="The recommendation, word for word" />
      ) : (
        <LineField
          name="text.knownFrom"
          label="From where is it known to exist?"
          hint="Such as “the list of contents of the report”."
        />
      )}
    </>
  );
}
