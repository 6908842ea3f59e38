import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';

import { Button } from '../../design/Button.tsx';

interface RowsProps {
  /** Path of the list in the command. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  /** What a row is called, as in “Remove year 2”. */
  readonly row: string;
  /** What a new row begins with, made from the last one: every field of it, empty ones as empty text. */
  readonly fresh: (last: FieldValues | undefined) => FieldValues;
  /** Whether the list may be left without a row. */
  readonly mayBeEmpty?: boolean;
  /** What stands below the button that adds a row. */
  readonly below?: ReactNode;
  /** The fields of the row at an index, from 0. */
  readonly children: (index: number) => ReactNode;
}

/** A list in a command, row by row. Removing one puts the focus on the button that adds one. */
export function Rows({ name, legend, hint, row, fresh, mayBeEmpty = false, below, children }: RowsProps) {
  const { fields, append, remove } = useFieldArray({ name });
  const { getValues } = useFormContext();
  const add = (): void => append(fresh((getValues(name) as readonly FieldValues[]).at(-1)));
  const list = useRef<HTMLFieldSetElement>(null);
  const removeAt = (index: number): void => {
    remove(index);
    list.current?.querySelector<HTMLElement>(':scope > .mb-lines__add button')?.focus();
  };
  return (
    <fieldset className="govuk-fieldset mb-lines" ref={list}>
      <legend className="govuk-fieldset__legend">{legend}</legend>
      {hint === undefined ? null : <p className="govuk-hint">{hint}</p>}
      {fields.map((field, index) => (
        <fieldset className="govuk-fieldset mb-lines__row" key={field.id}>
          <legend className="govuk-visually-hidden">{`${row} ${index + 1}`}</legend>
          {children(index)}
          {fields.length === 1 && !mayBeEmpty ? null : (
            <button type="button" className="mb-link-button" onClick={() => removeAt(index)}>
              Remove<span className="govuk-visually-hidden"> {`${row} ${index + 1}`}</span>
            </button>
          )}
        </fieldset>
      ))}
      <div className="mb-lines__add">
        <Button type="button" look="secondary" onClick={add}>
          Add a {row}
        </Button>
      </div>
      {below}
    </fieldset>
  );
}
