import { useState } from 'react';
import type { ReactNode } from 'react';

interface DetailsProps {
  readonly summary: ReactNode;
  /** Whether it is open at first. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that can be opened by those who want it. */
export function Details({ summary, open = false, children }: DetailsProps) {
  const [atFirst] = useState(open);
  return (
    <details className="govuk-details mb-details" open={atFirst}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}
