import { answeredBy } from '../../kernel/counter.ts';
import { splitStream } from '../../kernel/entry.ts';
import { pounds } from '../../kernel/money.ts';
import type { Words } from '../../kernel/reading.ts';
import type { World } from '../../kernel/world.ts';
import type { States } from '../../world.ts';
import { budgetOf } from '../read.ts';
import type { RuleBelongs, RuleWhen, SpendSourceEvent } from './events.ts';

/** Entries about exports of finance systems in words. */
export const spendSourceEntryWords: Words<SpendSourceEvent, States> = {
  SpendSourceDescribed: {
    says: ({ data }) => `Columns of an export stated: ${data.title}`,
    why: 'none',
    counter: answeredBy(['SpendSourceDescribed'], 'The columns are stated again, when the next file is imported.'),
  },
  MatchingRuleStated: {
    says: ({ data }, world) => `Rule for imports: ${whenWords(data.when)} ${belongsWords(data.belongs, world)}`,
    why: 'none',
    counter: answeredBy(['MatchingRuleWithdrawn'], 'The rule is withdrawn, on the page of imports.'),
  },
  MatchingRuleWithdrawn: {
    says: ({ stream, data }, world) => {
      const { rules = [] } = world.state('spendSource', splitStream(stream).id) ?? {};
      const rule = rules.find((one) => one.ruleId === data.ruleId);
      return `Rule for imports withdrawn: ${rule === undefined ? data.ruleId : whenWords(rule.when)}`;
    },
    why: 'none',
    counter: answeredBy(['MatchingRuleStated'], 'The rule is stated again, on the page of imports.'),
  },
  SpendImportBegun: {
    says: ({ data }) => `Import begun: ${data.title}, ${data.rows} rows of ${data.document}`,
    why: 'none',
    counter: answeredBy(['SpendBatchWithdrawn'], 'What it recorded is taken back, in each year of a budget.'),
  },
  SpendImportEnded: {
    says: ({ stream, data }, world) => {
      const { imports = [] } = world.state('spendSource', splitStream(stream).id) ?? {};
      const title = imports.find((one) => one.batchId === data.batchId)?.title ?? data.batchId;
      return `Import ended: ${title}, ${data.recorded} payments, ${pounds(data.amount)}`;
    },
    why: 'none',
    counter: answeredBy(['SpendBatchWithdrawn'], 'What it recorded is taken back, in each year of a budget.'),
  },
};

function whenWords({ supplier, costCentre, account }: RuleWhen): string {
  return [
    supplier === undefined ? [] : [`supplier ${supplier}`],
    costCentre === undefined ? [] : [`cost centre ${costCentre}`],
    account === undefined ? [] : [`account ${account}`],
  ]
    .flat()
    .join(', ');
}

function belongsWords(belongs: RuleBelongs, world: World<States>): string {
  if (belongs.kind === 'notOurs') return 'is left out';
  const budget = budgetOf(world, belongs.budgetId);
  const allocation = budget?.allocations.find((one) => one.allocationId === belongs.allocationId);
  return `belongs to ${allocation === undefined ? '' : `“${allocation.title}” of `}“${budget?.title ?? belongs.budgetId}”`;
}
