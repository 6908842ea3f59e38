import { useEffect } from 'react';

import { useLedger } from '../page-ledger.tsx';
import { useClocks } from '../use-clocks.ts';
import { useCompared } from '../use-compared.ts';
import { shows } from './prepare.ts';
import { reportOn } from './report.ts';
import type { Report } from './report.ts';

/**
 * What a report says at the dates of the address. While somebody goes from meeting to meeting it is worked out before they
 * come to one. The report is a function made outside components, or kept while it means the same.
 */
export function useReport<Made>(report: Report<Made>): Made {
  const ledger = useLedger();
  const { day } = useClocks();
  useEffect(() => shows(report), [report]);
  return reportOn(report, ledger, day);
}

/** The same at the point that the page is compared with; `undefined` when nothing is compared. */
export function useReportThen<Made>(report: Report<Made>): Made | undefined {
  const ledger = useCompared();
  const day = useClocks().compared?.day;
  return ledger === undefined || day === undefined ? undefined : reportOn(report, ledger, day);
}
