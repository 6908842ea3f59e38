import type { ReactNode } from 'react';

import { FailsAlone } from './FailsAlone.tsx';

interface BlockProps {
  readonly heading: string;
  /** One sentence that says what the block means. */
  readonly intro?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with its heading. When it fails, it fails alone and offers to try again. */
export function Block({ heading, intro, children }: BlockProps) {
  return (
    <section className="mb-block">
      <h2 className="govuk-heading-m">{heading}</h2>
      {intro === undefined ? null : <p className="govuk-body mb-reading">{intro}</p>}
      <FailsAlone>{children}</FailsAlone>
    </section>
  );
}
