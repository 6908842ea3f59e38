import type { Moment } from '@minutebook/ledger';

/**
 * Works something out of the ledger at one moment, seen on a day. Pure, and the same function wherever it works out the
 * same: what it made is known by the function, the moment and the day.
 */
export type Report<Made> = (ledger: Moment, day: string) => Made;

type Made = Map<string, unknown>;

/** Goes with the moment, and with the function. */
const made = new WeakMap<Moment, WeakMap<Report<unknown>, Made>>();

/** What a report says of a moment; worked out when it is first asked for. */
export function reportOn<Made>(report: Report<Made>, ledger: Moment, day: string): Made {
  const known = madeBy(report, ledger);
  if (!known.has(day)) known.set(day, report(ledger, day));
  return known.get(day) as Made;
}

function madeBy(report: Report<unknown>, ledger: Moment): Made {
  const reports = made.get(ledger) ?? new WeakMap<Report<unknown>, Made>();
  made.set(ledger, reports);
  const known = reports.get(report) ?? new Map<string, unknown>();
  reports.set(report, known);
  return known;
}
