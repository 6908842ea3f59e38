import type { CostBeside, Figure, MoneyBeside, PromisedAgainstNow } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { formatFigure } from '../../design/numbers.ts';

/** By how much what is known now differs from what was promised: “£22,820 more than”; `undefined` where nothing differs. */
export function differsBy(difference: Figure): string | undefined {
  const { value } = difference;
  if (value === 0) return undefined;
  return `${formatFigure({ ...difference, value: Math.abs(value) })} ${value > 0 ? 'more' : 'less'} than`;
}

/**
 * What the approved version promised of the cost beside what is known now, and what finance verified: “Version 3 of the plan,
 * approved on 17 September 2025, promised a cost of £186,000 over all years; £208,820 is known now, £22,820 more than was
 * promised. Finance has verified £28,100 of what it saves.”
 */
export function promisedInWords({ decision, version, cost, costs, verified }: PromisedAgainstNow): string {
  const approved = `Version ${version.version} of the plan, approved on ${formatDay(decision.recorded.on)}, `;
  const saved =
    verified.terms.length === 0
      ? 'Finance has verified no saving of it.'
      : `Finance has verified ${formatFigure(verified)} of what it saves.`;
  return `${approved}${costInWords(cost)}${apartInWords(costs)}. ${saved}`;
}

/**
 * The years of which only one side is stated, where both are of others: “, though nothing is known yet of 2027-28”. Without
 * them, what is known of fewer years would read as less.
 */
export function apartInWords(costs: readonly CostBeside[]): string {
  const both = costs.some(({ difference }) => difference !== undefined);
  const without = (side: 'promised' | 'now') => costs.filter((one) => one[side] === undefined).map(({ year }) => year);
  const [unknown, unpromised] = [without('now'), without('promised')];
  const parts = [
    ...(unknown.length === 0 ? [] : [`nothing is known yet of ${unknown.join(', ')}`]),
    ...(unpromised.length === 0 ? [] : [`nothing was promised for ${unpromised.join(', ')}`]),
  ];
  return both && parts.length > 0 ? `, though ${parts.join(' and ')}` : '';
}

function costInWords({ promised, now, difference }: MoneyBeside): string {
  const known = now === undefined ? 'nothing is known yet of what it costs' : `${formatFigure(now)} is known now`;
  if (promised === undefined) return `stated no cost; ${known}`;
  const said = `promised a cost of ${formatFigure(promised)} over all years; ${known}`;
  if (difference === undefined) return said;
  const by = differsBy(difference);
  return `${said}, ${by === undefined ? 'as was promised' : `${by} was promised`}`;
}
