import { useRef } from 'react';
import type { ReactNode } from 'react';

import { FailsAlone } from './FailsAlone.tsx';
import { useHeldBack } from './sight/use-held-back.ts';

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
  const around = useRef<HTMLElement>(null);
  const { content, waits } = useHeldBack(around, children);
  return (
    <section className="mb-block" id={id} ref={around} {...waits}>
      <h2 className="govuk-heading-m">{heading}</h2>
      {intro === undefined ? null : <p className="govuk-body mb-reading">{intro}</p>}
      <FailsAlone>{content}</FailsAlone>
    </section>
  );
}
