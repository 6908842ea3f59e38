import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../design/Button.tsx';

interface CheckBeforeProps {
  /** Goes back to the fields, with everything that was entered. */
  readonly change: () => void;
  readonly children: ReactNode;
}

/** What is about to be recorded, for a last look. Takes the focus, as a page of its own would. */
export function CheckBefore({ change, children }: CheckBeforeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 className="govuk-heading-m" tabIndex={-1} ref={heading}>
        Check before it is recorded
      </h2>
      <p className="govuk-body">
        Nothing has been recorded yet. Once it is, it cannot be changed; only a second entry can take its place.
      </p>
      <div className="mb-check">{children}</div>
      <p className="govuk-body">
        <Button type="button" look="secondary" onClick={change}>
          Change something
        </Button>
      </p>
    </>
  );
}
