import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Leads to the same page as it is known today. */
export function ReturnToToday({ children = 'Return to today' }: { readonly children?: ReactNode }) {
  return (
    <Link to="." search={(before: object) => ({ ...before, asof: undefined, on: undefined })}>
      {children}
    </Link>
  );
}
