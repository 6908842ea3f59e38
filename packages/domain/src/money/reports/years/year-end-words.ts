import type { Figure } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import type { YearEnd } from './year-end.ts';

/**
 * The end of a year in sentences. Example: “2025-26 was closed on 2026-04-30: of £300,000 approved, £270,000 was spent and
 * £30,000 left. £25,000 is carried forward to 2026-27, and £5,000 is returned.”
 */
export function yearEndWords({ year, into, closed, total }: YearEnd): string {
  const { had, spent, left, carried, returned, borne } = total;
  const beside = Object.values(total).map(({ value }) => value);
  const said = ({ value }: Figure) => pounds(Math.abs(value), beside);
  const rest = left.value < 0 ? `${said(left)} more than there was` : `${said(left)} left`;
  const forward = {
    nothing: 'Nothing is carried forward',
    money: `${said(carried)} is carried forward to ${into}`,
    overspend: `An overspend of ${said(carried)} is carried forward to ${into}`,
  }[carried.value === 0 ? 'nothing' : carried.value > 0 ? 'money' : 'overspend'];
  const back = returned.value === 0 ? [] : [`${said(returned)} is returned`];
  const by = closed.value.borneBy === undefined ? 'elsewhere' : `by ${closed.value.borneBy}`;
  const elsewhere = borne.value === 0 ? [] : [`${said(borne)} is borne ${by}`];
  const ends = [forward, ...back, ...elsewhere];
  const last = ends.length > 1 ? `, and ${ends.at(-1) ?? ''}` : '';
  return `${year} was closed on ${closed.on}: of ${said(had)} approved, ${said(spent)} was spent and ${rest}. ${ends.slice(0, Math.max(1, ends.length - 1)).join(', ')}${last}.`;
}

/** Why a year was closed so, as whoever closed it gave it; of what is returned without a reason, that none was given. */
export function yearEndReason({ closed, total }: YearEnd): string | undefined {
  if (closed.reason !== undefined) return `Reason given: ${closed.reason}`;
  return total.returned.value > 0 ? 'No reason was given why it is not carried forward.' : undefined;
}
