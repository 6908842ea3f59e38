import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useClocks } from './use-clocks.ts';

/** Leads to the same page as it is known today; without the comparison too, where the dates cannot be shown. */
export function ReturnToToday({ children = 'Return to today' }: { readonly children?: ReactNode }) {
  const { problem } = useClocks();
  const without = { asof: undefined, on: undefined, ...(problem === undefined ? {} : { since: undefined }) };
  return (
    <Link to="." search={(before: object) => ({ ...before, ...without })}>
      {children}
    </Link>
  );
}
