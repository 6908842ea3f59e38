import { budgets, pounds, spendSourceOf, standingRules } from '@minutebook/domain';
import type { ImportChoices, MatchingRule, RuleBelongs } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { Block } from '../../../design/Block.tsx';
import { Details } from '../../../design/Details.tsx';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { ErrorSummary } from '../../../design/fields/ErrorSummary.tsx';
import { Select } from '../../../design/fields/fields.tsx';
import { formatNumber } from '../../../design/numbers.ts';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import { useNow } from '../../../replay/index.ts';
import { fieldWords } from '../reason-words.ts';
import { StateRule } from './StateRule.tsx';
import type { Plan } from '../survey.ts';
import { stateIt } from '../../../importing/state-it.ts';
import { useAsking } from '../../../importing/use-asking.ts';

interface RulesProps {
  readonly plan: Plan;
  readonly sourceId: string;
  readonly choices: ImportChoices;
  readonly setChoices: (choices: ImportChoices) => void;
  /** Whether what was begun goes on, so that nothing more is chosen. */
  readonly goesOn: boolean;
}

type Unmatched = Plan['unmatched'][number];

const unmatchedColumns: readonly Column<Unmatched>[] = [
  { heading: 'What', names: true, cell: ({ field, text }) => `${fieldWords[field]}: ${text}` },
  { heading: 'Rows', numeric: true, cell: ({ rows }) => formatNumber(rows) },
  { heading: 'Amount', numeric: true, cell: ({ amount }) => pounds(amount) },
];

/** Which rows belong where: rules that are stated once, and what no rule is about yet. */
export function Rules({ plan, sourceId, choices, setChoices, goesOn }: RulesProps) {
  const { world } = useNow();
  const rules = standingRules(spendSourceOf(world, sourceId)?.rules ?? []);
  return (
    <Block
      heading="Rules"
      intro="A rule is stated once and holds for every later file of this export. The one that says most about a row decides."
    >
      {rules.length === 0 ? (
        <EmptyState>No rule stands yet.</EmptyState>
      ) : (
        <Standing rules={rules} sourceId={sourceId} />
      )}
      {plan.unmatched.length === 0 ? null : (
        <>
          <StateRule unmatched={plan.unmatched} sourceId={sourceId} />
          <Details summary="What no rule is about, the largest first">
            <Table
              caption="Rows that no rule is about"
              captionHidden
              rows={plan.unmatched}
              keyOf={({ field, text }) => `${field} ${text}`}
              columns={unmatchedColumns}
            />
          </Details>
        </>
      )}
      {goesOn ? null : <UnmatchedTo choices={choices} setChoices={setChoices} />}
    </Block>
  );
}

function UnmatchedTo({ choices, setChoices }: Pick<RulesProps, 'choices' | 'setChoices'>) {
  const { world } = useNow();
  return (
    <Select
      id="unmatched-to"
      label="Rows that no rule is about"
      hint="In a budget they stand without an allocation, and are shown as such."
      none="Leave them out"
      options={budgets(world).map(({ budgetId, title }) => ({
        value: budgetId,
        label: `Record them in “${title}”`,
      }))}
      value={choices.unmatchedTo ?? ''}
      onChange={({ target: { value } }) => {
        const { unmatchedTo: _before, ...others } = choices;
        setChoices(value === '' ? others : { ...others, unmatchedTo: value });
      }}
    />
  );
}

function Standing({ rules, sourceId }: { readonly rules: readonly MatchingRule[]; readonly sourceId: string }) {
  const { sending, problems, ask } = useAsking();
  const withdraw = (ruleId: string) =>
    stateIt({ type: 'WithdrawMatchingRule', effectiveOn: today(), sourceId, ruleId });
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <ul className="govuk-list govuk-list--bullet" id="rules">
        {rules.map((rule) => (
          <li key={rule.ruleId}>
            <RuleInWords rule={rule} />{' '}
            <button
              type="button"
              className="mb-link-button"
              aria-disabled={sending}
              onClick={() => ask([], () => withdraw(rule.ruleId), 'rules')}
            >
              Withdraw<span className="govuk-visually-hidden"> the rule for {aboutWords(rule)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function aboutWords({ when }: MatchingRule): string {
  return (['supplier', 'costCentre', 'account'] as const)
    .flatMap((field) => (when[field] === undefined ? [] : [`${fieldWords[field]} ${when[field]}`]))
    .join(' and ');
}

function RuleInWords({ rule }: { readonly rule: MatchingRule }) {
  return (
    <>
      {aboutWords(rule)}: {usePlaceWords(rule.belongs)}.
    </>
  );
}

function usePlaceWords(belongs: RuleBelongs): string {
  const { world } = useNow();
  if (belongs.kind === 'notOurs') return 'left out';
  const budget = budgets(world).find(({ budgetId }) => budgetId === belongs.budgetId);
  const allocation = budget?.allocations.find(({ allocationId }) => allocationId === belongs.allocationId);
  return `${budget?.title ?? belongs.budgetId}, ${allocation?.title ?? 'without an allocation'}`;
}
