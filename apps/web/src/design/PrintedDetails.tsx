import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** Something that can be opened by those who want it, and that is open on paper, where nothing can be opened. */
export function PrintedDetails({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let wasOpen = false;
    const before = (): void => {
      wasOpen = details.current?.open === true;
      details.current?.setAttribute('open', '');
    };
    const after = (): void => {
      if (!wasOpen) details.current?.removeAttribute('open');
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return (
    <details className="govuk-details mb-details" ref={details}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
