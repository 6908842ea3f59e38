import { useLocation } from '@tanstack/react-router';
import { useContext } from 'react';
import type { ReactNode } from 'react';

import { stringifySearch } from '../address/read.ts';
import { DatedLink } from '../clock/links.tsx';
import { useLedgerHere } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { useRights } from '../recording/may-record.ts';
import { PageTitle } from './page-title.ts';

interface AskAboutProps {
  /** A figure as it is read here; absent for the page as a whole. */
  readonly figure?: { readonly label: string; readonly value: string };
  readonly children: ReactNode;
}

/**
 * Leads whoever may raise a query to its form, with the place that it is about: the page, the figure as it is read, and where
 * in the ledger the page stands, which may be in the past. Shown to nobody else.
 */
export function AskAbout(props: AskAboutProps) {
  const mayAsk = useRights()('RaiseQuery') !== 'notInThisRole';
  const ledger = useLedgerHere();
  return mayAsk && ledger !== undefined && ledger.world.n > 0 ? <Ask position={ledger.world.n} {...props} /> : null;
}

function Ask({ position, figure, children }: AskAboutProps & { readonly position: number }) {
  const title = useContext(PageTitle);
  const { clocks, day, compared } = useClocks();
  const then = useCompared()?.world.n ?? 0;
  const address = useLocation({ select: ({ pathname, search }) => pathname + withoutDates(search) });
  const search = stringifySearch({
    page: address,
    title,
    figure: figure?.label,
    value: figure?.value,
    position: String(position),
    // As effective on a day, the page speaks of that day and is still seen today at the earliest.
    seen: clocks.effectiveOn === undefined ? day : undefined,
    effective: clocks.effectiveOn,
    ...(compared === undefined || then === 0 ? {} : { beside: String(then), besideOn: compared.day }),
  });
  return (
    <p className="mb-small mb-to-record">
      <DatedLink path={`/assurance/queries/new${search}`}>{children}</DatedLink>
    </p>
  );
}

function withoutDates(search: Readonly<Record<string, unknown>>): string {
  const { asof: _, on: __, since: ___, ...said } = search;
  return stringifySearch(said);
}
