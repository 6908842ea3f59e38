import { useSearch } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

import { stringifySearch } from '../address/read.ts';

export const DatesInLinks = createContext('');

/** Works out once, for all links of a page, what of the address they keep. */
export function DatesInLinksProvider({ children }: { readonly children: ReactNode }) {
  const { asof, on, since } = useSearch({ from: '__root__' });
  return <DatesInLinks value={stringifySearch({ asof, on, since })}>{children}</DatesInLinks>;
}

/** The dates of the address as the end of a link, such as `?asof=2026-09-16`; empty for today. */
export function useDatesInLinks(): string {
  return useContext(DatesInLinks);
}
