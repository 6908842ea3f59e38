import type { ReactNode } from 'react';

import { FailsAlone } from './FailsAlone.tsx';

interface BlockProps {
  readonly heading: string;
  /** One sentence that says what the block means. */
  readonly intro?: ReactNode;
  /** Its place on the page, for addresses that lead to it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading. When it fails, it fails alone and offers to try again. */
export function Block({ heading, intro, id, children }: BlockProps) {
  return (
    <section className="mb-block" id={id}>
      <h2 className="govuk-heading-m">{heading}</h2>
      {intro === undefined ? null : <p className="govuk-body mb-reading">{intro}</p>}
      <FailsAlone>{children}</FailsAlone>
    </section>
  );
}
