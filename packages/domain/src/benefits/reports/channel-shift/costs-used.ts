import type { RuleInForce } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import type { CostInForce } from './costs.ts';
import type { ShiftRow } from './worked-row.ts';

/** The unit costs that rows are worked out at, each once, by what they are the cost of and then since when. */
export function costsUsed(rows: readonly Pick<ShiftRow, 'costs'>[]): readonly RuleInForce[] {
  const used = new Map<string, CostInForce>();
  for (const { costs } of rows) for (const one of costs) used.set(`${one.of} ${one.n ?? one.costSource}`, one);
  return [...used.values()].toSorted(inOrderOfCosts).map(ruleOfCost);
}

function inOrderOfCosts(one: CostInForce, other: CostInForce): number {
  const [these, those] = [keyOf(one), keyOf(other)];
  return these < those ? -1 : these > those ? 1 : 0;
}

function keyOf({ of, since = '' }: CostInForce): string {
  return `${of} ${since}`;
}

/** A cost in one line: “Phone: £3 a contact, since 2025-04-01; source: Committee report”. */
function ruleOfCost({ pence, n, of, about, since, costSource }: CostInForce): RuleInForce {
  const when = since === undefined ? 'supposed, and not of the record' : `since ${since}`;
  const each = pence < 100 ? `${pence}p` : pounds(pence);
  return {
    label: `${of}: ${about ? 'about ' : ''}${each} a contact, ${when}; source: ${costSource}`,
    entries: n === undefined ? [] : [n],
  };
}
