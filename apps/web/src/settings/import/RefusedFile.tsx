import { useEffect, useRef } from 'react';

import { withDays } from '../../design/days.ts';

/** Why a file cannot be imported. Takes the focus when it appears, so that nobody waits for a report. */
export function RefusedFile({ sentence }: { readonly sentence: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box} role="alert">
      <h2 className="govuk-error-summary__title">This file cannot be imported</h2>
      <div className="govuk-error-summary__body">
        <p>{withDays(sentence)}</p>
        <p>Nothing was recorded.</p>
      </div>
    </div>
  );
}
