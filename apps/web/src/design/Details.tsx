import { useState } from 'react';
import type { ReactNode } from 'react';

import { useBuilt } from './use-built.ts';

interface DetailsProps {
  readonly summary: ReactNode;
  /** Whether it is open at first. */
  readonly open?: boolean;
  /** What is typed into it is still there when it is closed. */
  readonly keep?: boolean;
  /** What an address ends with that leads here. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** Something that can be opened by those who want it. While it is closed, it is not built: a page may have hundreds. */
export function Details({ summary, open = false, keep = false, place, children }: DetailsProps) {
  const [atFirst] = useState(open);
  const { isBuilt, onToggle, build } = useBuilt(open);
  return (
    <details className="govuk-details mb-details" data-place={place} open={atFirst} onToggle={onToggle}>
      {/* The browser opens it after the click; what is in it is there by then. */}
      <summary className="govuk-details__summary" onClick={build}>
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{isBuilt || keep ? children : null}</div>
    </details>
  );
}
