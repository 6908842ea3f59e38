import { useRef } from 'react';
import { useFieldArray } from 'react-hook-form';

import { Button } from '../../design/Button.tsx';
import { decidedFields } from './decided-fields.ts';
import { newId } from '../../recording/new-id.ts';

const { DayField, LineField, ProseField } = decidedFields;

/** The conditions of an approval. Leaving one out puts the focus on the button that adds one. */
export function ConditionFields() {
  const { fields, append, remove } = useFieldArray({ name: 'outcome.conditions' });
  const list = useRef<HTMLDivElement>(null);
  const leaveOut = (index: number): void => {
    remove(index);
    list.current?.querySelector<HTMLElement>(':scope > button')?.focus();
  };
  return (
    <div ref={list}>
      {fields.map(({ id }, index) => (
        <fieldset className="govuk-fieldset mb-rows" key={id}>
          <legend className="govuk-fieldset__legend">Condition {index + 1}</legend>
          <OneCondition index={index} />
          {fields.length === 1 ? null : (
            <Button type="button" look="secondary" onClick={() => leaveOut(index)}>
              Leave out condition {index + 1}
            </Button>
          )}
        </fieldset>
      ))}
      <Button type="button" look="secondary" onClick={() => append({ conditionId: newId() })}>
        Add another condition
      </Button>
    </div>
  );
}

/** What must be done, by whom and by when. */
function OneCondition({ index }: { readonly index: number }) {
  return (
    <>
      <ProseField
        name={`outcome.conditions.${index}.text`}
        label="What must be done?"
        missing={`Say what condition ${index + 1} is`}
      />
      <LineField
        post
        name={`outcome.conditions.${index}.owner`}
        label="Who must do it?"
        hint="A post title, never a person’s name."
        missing={`Say who must meet condition ${index + 1}`}
      />
      <DayField
        name={`outcome.conditions.${index}.dueOn`}
        label="By when?"
        missing={`Enter the day condition ${index + 1} is due`}
      />
    </>
  );
}
