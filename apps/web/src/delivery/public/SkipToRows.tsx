import type { MouseEvent, ReactNode } from 'react';

interface SkipToRowsProps {
  /** Id of what holds the rows, which takes the focus, so that the next Tab comes to what is first in it. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Seen once the keyboard comes to it: past everything that stands before the rows of a page. */
export function SkipToRows({ to, children }: SkipToRowsProps) {
  // The end of the address stays what it is: a page may read there which row it comes back to.
  const skip = (event: MouseEvent): void => {
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <a href={`#${to}`} className="govuk-skip-link" onClick={skip}>
      {children}
    </a>
  );
}
