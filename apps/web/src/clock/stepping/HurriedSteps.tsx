import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { DrawnWithContext } from '../../design/sight/drawn-with.ts';
import type { DrawnWith } from '../../design/sight/drawn-with.ts';
import { DatesInLinks, useDatesInLinks } from '../dates-in-links.tsx';
import { PageLedger, useLedger } from '../page-ledger.tsx';
import { PageClocksContext, useClocks } from '../use-clocks.ts';
import { isStep } from './steps.ts';

/**
 * Lets what is out of sight wait, with the dates and the ledger that it was drawn with, while the reader goes along the line of
 * meetings.
 */
export function HurriedSteps({ children }: { readonly children: ReactNode }) {
  const { asof } = useSearch({ from: '__root__' });
  const [clocks, ledger, dates] = [useClocks(), useLedger(), useDatesInLinks()];
  const hurried = isStep(asof);
  const drawnWith = useMemo((): DrawnWith => {
    const within = (drawn: ReactNode) => (
      <DrawnWithContext value={self}>
        <PageClocksContext value={clocks}>
          <PageLedger value={ledger}>
            <DatesInLinks value={dates}>{drawn}</DatesInLinks>
          </PageLedger>
        </PageClocksContext>
      </DrawnWithContext>
    );
    const self = { hurried, within };
    return self;
  }, [clocks, ledger, dates, hurried]);
  return <DrawnWithContext value={drawnWith}>{children}</DrawnWithContext>;
}
