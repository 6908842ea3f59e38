import type { Moment } from '@minutebook/ledger';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

import { useMoment } from '../replay/index.ts';
import { useClocks } from './use-clocks.ts';

export const PageLedger = createContext<Moment | undefined>(undefined);

/** Works out the ledger at the dates of the address once for the whole page. */
export function PageLedgerProvider({ children }: { readonly children: ReactNode }) {
  const moment = useMoment(useClocks().clocks);
  return <PageLedger value={moment}>{children}</PageLedger>;
}

/** The same; `undefined` outside all pages, where the shell itself broke. */
export function useLedgerHere(): Moment | undefined {
  return useContext(PageLedger);
}

/** The ledger as the time bar asks for it: what every page reads. */
export function useLedger(): Moment {
  const moment = useLedgerHere();
  if (moment === undefined) throw new Error('A page is shown outside the shell');
  return moment;
}
