import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';

import { useBuilt } from './use-built.ts';

type PrintedDetailsProps = {
  readonly children: ReactNode;
} & (
  | { readonly summary: ReactNode }
  /** It is opened by its heading, which is all that its first line is on paper. */
  | { readonly heading: string }
);

/** Something that can be opened by those who want it, and that is open on paper, where nothing can be opened. */
export function PrintedDetails({ children, ...by }: PrintedDetailsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const { isBuilt, onToggle, build } = useBuilt(false);
  useEffect(() => {
    let wasOpen = false;
    const before = (): void => {
      wasOpen = details.current?.open === true;
      // The paper is laid out as soon as this returns.
      flushSync(build);
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
  }, [build]);
  return (
    <details className="govuk-details mb-details" ref={details} onToggle={onToggle}>
      {/* The browser opens it after the click; what is in it is there by then. */}
      <summary className="govuk-details__summary" onClick={build}>
        {'heading' in by ? (
          <h2 className="govuk-heading-m govuk-details__summary-text">{by.heading}</h2>
        ) : (
          <span className="govuk-details__summary-text">{by.summary}</span>
        )}
      </summary>
      <div className="govuk-details__text">{isBuilt ? children : null}</div>
    </details>
  );
}
