import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

import { toldApart } from './told-apart.ts';
import type { Option } from './told-apart.ts';

export type { Option } from './told-apart.ts';

/** What every field of a form has around its control. */
export interface FieldProps {
  /** Id of the control; the hint and the error hang on it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** Ids of the hint and the error, for `aria-describedby`. */
export function describedBy({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** Hint and error of a field, in that order. */
export function HintAndError({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}

/** Class of the group around a field. */
export function groupClass(error: string | undefined): string {
  return error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error';
}

function Labelled({ id, label, hint, error, children }: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

type Control<Attributes> = FieldProps & Omit<Attributes, 'id' | 'className'>;

/** One line of words or a number. */
export function TextField({
  label,
  hint,
  error,
  ...input
}: Control<InputHTMLAttributes<HTMLInputElement>> & { readonly width?: 2 | 4 | 10 | 20 }) {
  const { width, ...rest } = input;
  const classes = [
    'govuk-input',
    ...(width ? [`govuk-input--width-${width}`] : []),
    ...(error ? ['govuk-input--error'] : []),
  ];
  return (
    <Labelled id={input.id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...rest}
        className={classes.join(' ')}
        aria-describedby={describedBy({ id: input.id, hint, error })}
      />
    </Labelled>
  );
}

/** Several lines of words. */
export function TextArea({ label, hint, error, ...area }: Control<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Labelled id={area.id} label={label} hint={hint} error={error}>
      <textarea
        rows={4}
        {...area}
        className={error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        aria-describedby={describedBy({ id: area.id, hint, error })}
      />
    </Labelled>
  );
}

/** One of many. `none` is the words for no choice; without it, one is always chosen. */
export function Select({
  label,
  hint,
  error,
  options,
  none,
  ...select
}: Control<SelectHTMLAttributes<HTMLSelectElement>> & { readonly options: readonly Option[]; readonly none?: string }) {
  return (
    <Labelled id={select.id} label={label} hint={hint} error={error}>
      <select
        {...select}
        className={error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        aria-describedby={describedBy({ id: select.id, hint, error })}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {toldApart(options).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
