import { useId, useState } from 'react';
import type { ReactNode } from 'react';

interface PanelPartProps {
  readonly heading: string;
  /** What the choice means. */
  readonly meaning: ReactNode;
  /** Whether it is open where there is no room for all parts. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** One of the things to choose: beside the others where there is room, and else folded, so that the page stays in reach. */
export function PanelPart({ heading, meaning, open, children }: PanelPartProps) {
  const id = useId();
  const [hasRoom] = useState(() => window.matchMedia('(min-width: 48rem)').matches);
  const said = (
    <>
      <p className="mb-time__hint">{meaning}</p>
      {children}
    </>
  );
  return (
    <section className="mb-time__part" aria-labelledby={id}>
      {hasRoom ? (
        <>
          <p className="mb-time__heading" id={id}>
            {heading}
          </p>
          {said}
        </>
      ) : (
        <details open={open}>
          <summary className="mb-time__heading" id={id}>
            {heading}
          </summary>
          {said}
        </details>
      )}
    </section>
  );
}
