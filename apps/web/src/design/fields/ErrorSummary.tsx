import { useEffect, useRef } from 'react';

/** What is wrong with a form, each line leading to its field. Takes the focus when it appears: key it by the attempt. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ fieldId, message, bring }) => (
              <li key={`${fieldId} ${message}`}>
                <a
                  href={`#${fieldId}`}
                  onClick={(event) => {
                    const isElsewhere = !focusField(fieldId);
                    if (isElsewhere) bring?.();
                    if (!isElsewhere || bring !== undefined) event.preventDefault();
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

export interface FieldError {
  /** Id of the control to go to. */
  readonly fieldId: string;
  readonly message: string;
  /** Brings the control where it is not on the page, such as in a row on another page of a grid, and gives it the focus. */
  readonly bring?: () => void;
}

/** Gives the focus to a control; `false` where the page has none of this id. */
export function focusField(fieldId: string): boolean {
  const field = document.getElementById(fieldId);
  if (field === null) return false;
  uncover(field);
  // A cell of a grid without what its row is called would say little.
  (field.closest('.govuk-form-group') ?? field.closest('tr') ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
  return true;
}

/** Opens whatever folds the field away: what is folded cannot take the focus. */
function uncover(field: HTMLElement): void {
  const folded = field.closest<HTMLDetailsElement>('details:not([open])');
  if (folded === null) return;
  folded.open = true;
  uncover(field);
}
