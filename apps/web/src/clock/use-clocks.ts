import { createContext, useContext } from 'react';

import { ofToday } from './clocks-of.ts';
import type { PageClocks } from './clocks-of.ts';
import { today } from './today.ts';

/** Set by the provider around all pages; absent only where the shell itself broke. */
export const PageClocksContext = createContext<PageClocks | undefined>(undefined);

/** The dates of the address. */
export function useClocks(): PageClocks {
  return useContext(PageClocksContext) ?? ofToday(today());
}
