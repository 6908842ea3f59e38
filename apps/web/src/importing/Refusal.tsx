import { useEffect, useRef } from 'react';

import { withDays } from '../design/days.ts';

/** Why nothing is done. Takes the focus when it appears, so that nobody waits for what does not come. */
export function Refusal({ title, sentence }: { readonly title: string; readonly sentence: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box} role="alert">
      <h2 className="govuk-error-summary__title">{title}</h2>
      <div className="govuk-error-summary__body">
        <p>{withDays(sentence)}</p>
        <p>Nothing was recorded.</p>
      </div>
    </div>
  );
}
