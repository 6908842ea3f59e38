import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { useAgainst } from './against.ts';
import { clocksOf } from './clocks-of.ts';
import { PageClocksContext } from './use-clocks.ts';

/** Works out once, for all of a page, what the dates of its address ask for. */
export function ClocksProvider({ children }: { readonly children: ReactNode }) {
  const { asof, on, since } = useSearch({ from: '__root__' });
  const against = useAgainst();
  const clocks = useMemo(() => clocksOf({ asof, on, since }, against), [asof, on, since, against]);
  return <PageClocksContext value={clocks}>{children}</PageClocksContext>;
}
