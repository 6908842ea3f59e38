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
            {errors.map(({ fieldId, message }) => (
              <li key={`${fieldId} ${message}`}>
                <a href={`#${fieldId}`} onClick={(event) => focusField(event, fieldId)}>
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

/** `fieldId` is the id of the control to go to. */
export interface FieldError {
  readonly fieldId: string;
  readonly message: string;
}

function focusField(event: React.MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  uncover(field);
  // A cell of a grid without what its row is called would say little.
  (field.closest('.govuk-form-group') ?? field.closest('tr') ?? field).scrollIntoView();
  field.focus({ preventScroll: true });
}

/** Opens whatever folds the field away: what is folded cannot take the focus. */
function uncover(field: HTMLElement): void {
  const folded = field.closest<HTMLDetailsElement>('details:not([open])');
  if (folded === null) return;
  folded.open = true;
  uncover(field);
}
