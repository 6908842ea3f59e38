import { comparable } from '../../kernel/text.ts';
import type { RuleBelongs } from './events.ts';
import type { MatchingRule } from './state.ts';

/** What of a row a rule may be about, as the file has it; empty where it has none. */
export interface RowCodes {
  readonly supplier: string;
  readonly costCentre: string;
  readonly account: string;
}

const fields = ['supplier', 'costCentre', 'account'] as const;
type Field = (typeof fields)[number];

/** The rules that are gone by, in the order they were stated. */
export function standingRules(rules: readonly MatchingRule[]): readonly MatchingRule[] {
  return rules.filter(({ withdrawn }) => withdrawn === undefined);
}

/**
 * Finds where a row belongs: by the rule that says most about it and, of those that say as much, by the one stated last.
 * `undefined` where no rule is about it. Takes the same time however many rules there are.
 */
export function matcherOf(
  rules: readonly Pick<MatchingRule, 'when' | 'belongs'>[],
): (row: RowCodes) => RuleBelongs | undefined {
  const byFields = new Map<string, { readonly about: readonly Field[]; readonly places: Map<string, RuleBelongs> }>();
  for (const { when, belongs } of rules) {
    const about = fields.filter((field) => when[field] !== undefined);
    const group = byFields.get(about.join(' ')) ?? { about, places: new Map<string, RuleBelongs>() };
    group.places.set(
      keyOf(about, (field) => comparable(when[field] ?? '')),
      belongs,
    );
    byFields.set(about.join(' '), group);
  }
  const groups = [...byFields.values()].toSorted((one, other) => other.about.length - one.about.length);
  const known = new Map<string, string>();
  const plain = (text: string): string => {
    const found = known.get(text) ?? comparable(text);
    known.set(text, found);
    return found;
  };
  return (row) => {
    for (const { about, places } of groups) {
      const found = places.get(keyOf(about, (field) => plain(row[field])));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function keyOf(about: readonly Field[], textOf: (field: Field) => string): string {
  return about.map(textOf).join('\n');
}
