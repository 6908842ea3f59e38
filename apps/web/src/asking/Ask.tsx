import { useLocation } from '@tanstack/react-router';
import { useContext } from 'react';

import { stringifySearch } from '../address/read.ts';
import { DatedLink } from '../clock/links.tsx';
import { useLedgerHere } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import type { AskAboutProps } from './AskAbout.tsx';
import { PageTitle } from './page-title.ts';

/** The link itself; nothing where the ledger holds nothing yet. */
export function Ask({ figure, children }: AskAboutProps) {
  const position = useLedgerHere()?.world.n ?? 0;
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
  if (position === 0) return null;
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
