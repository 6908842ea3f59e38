import type { ReactNode } from 'react';

import { PrintedDetails } from './PrintedDetails.tsx';

interface SomeFirstProps<One> {
  readonly all: readonly One[];
  /** So many are shown at once. */
  readonly first: number;
  /** What the others are, for those who do not see what stands above: “and 3 more of: Benefits”. */
  readonly what: string;
  /** Shows some of them. */
  readonly children: (some: readonly One[]) => ReactNode;
}

/** The first of many, and the others unfolded on demand and in print. */
export function SomeFirst<One>({ all, first, what, children }: SomeFirstProps<One>) {
  const others = all.slice(first);
  return (
    <>
      {children(all.slice(0, first))}
      {others.length === 0 ? null : (
        <PrintedDetails
          summary={
            <>
              and {others.length} more<span className="govuk-visually-hidden"> {what}</span>
            </>
          }
        >
          {children(others)}
        </PrintedDetails>
      )}
    </>
  );
}
