import { amountAsSaid, numberAsSaid } from '../said/said.ts';
import type { EstateCount } from './events.ts';
import type { ServiceEstate } from './state.ts';
import { estateWords } from './words.ts';

/** What it costs, as stated: “about £5,600,000”; `undefined` where that was not stated. */
export function budgetWords({ budget }: ServiceEstate): string | undefined {
  if (budget === undefined) return undefined;
  return `${amountAsSaid(budget)}${budget.year === undefined ? '' : ` in ${budget.year}`}`;
}

/** So many of what, as stated: “the equivalent of 60 full-time staff at the Town Hall”. */
export function countWords({ kind, count, of, where }: EstateCount): string {
  return `${numberAsSaid(count)} ${of ?? estateWords[kind]}${where === undefined ? '' : `, ${where}`}`;
}
