import type { Stated } from '../../../kernel/entry.ts';
import { explain, underRules } from '../../../kernel/figure.ts';
import type { Figure, RuleInForce, Unit } from '../../../kernel/figure.ts';
import { pounds } from '../../../kernel/money.ts';
import type { Rung } from '../../../programme/programme/events.ts';
import type { VirementRules } from '../../../programme/programme/state.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { Virement } from '../../budget/state.ts';
import { virementWords } from '../../budget/words.ts';
import { budgets } from '../../read.ts';

/** The figure with the virement rules by which any money in it was moved; they are looked up once somebody asks. */
export function withVirementRules<const U extends Unit>(figure: Figure<U>, world: LedgerWorld): Figure<U> {
  return underRules(figure, () => virementRulesBehind(explain(figure).entries, world));
}

/**
 * By which rules, and by whose authority in them, the virements among these entries were made: each authority once, in
 * order of the rules. A virement that arrived is made by the authority of the one that sent it.
 */
function virementRulesBehind(numbers: readonly number[], world: LedgerWorld): readonly RuleInForce[] {
  const all = budgets(world);
  const behind = new Set(numbers);
  const arrived = new Set(
    all.flatMap(({ received }) => received.flatMap(({ n, value }) => (behind.has(n) ? value.virementId : []))),
  );
  const made = all
    .flatMap(({ virements }) => virements)
    .filter(({ n, value }) => behind.has(n) || arrived.has(value.virementId));
  if (made.length === 0) return [];
  const adopted = world.states('programme').flatMap(({ virementRules }) => virementRules);
  return adopted.flatMap((rules) => authoritiesIn(rules, made));
}

function authoritiesIn(rules: Stated<VirementRules>, made: readonly Stated<Virement>[]): readonly RuleInForce[] {
  const byIt = made.filter(({ value }) => value.rulesId === rules.value.rulesId);
  const used = new Map(byIt.map(({ value: { kind, rung } }) => [`${kind} ${rung}`, { kind, rung }]));
  return [...used.values()].flatMap(({ kind, rung }): readonly RuleInForce[] => {
    const found = rules.value.ladders[kind].find(({ title }) => title === rung);
    const limit = found === undefined ? '' : limitWords(found);
    const label = `Virement rules “${rules.value.title}”, in force since ${rules.on}: ${rung} may move ${limit}${virementWords[kind]}`;
    return [{ label, entries: [rules.n] }];
  });
}

function limitWords({ upTo }: Rung): string {
  if (upTo === undefined) return 'any amount ';
  return upTo.kind === 'amount' ? `up to ${pounds(upTo.amount)} ` : `up to ${upTo.share / 100}% of the budget `;
}
