import { pounds, virementKinds, virementRulesOn, virementWords } from '@minutebook/domain';
import type { Rung } from '@minutebook/domain';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { LinkButton } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import type { Column } from '../design/Table.tsx';
import { StatedTable } from '../figures/StatedTable.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { roleWords } from '../session/role-words.ts';
import { Page } from '../shell/Page.tsx';
import { MoneyTabs } from './MoneyTabs.tsx';

interface Row {
  readonly key: string;
  readonly rung: Rung;
  readonly board: string | undefined;
}

const columns: readonly Column<Row>[] = [
  { heading: 'Authority', names: true, cell: ({ rung }) => rung.title },
  { heading: 'Who', cell: ({ rung, board }) => whoOf(rung, board) },
  {
    heading: 'Up to',
    numeric: true,
    cell: ({ rung: { upTo } }) => limitWords(upTo),
    value: ({ rung: { upTo } }) => (upTo?.kind === 'amount' ? { pence: upTo.amount } : limitWords(upTo)),
  },
];

function whoOf({ by }: Rung, board: string | undefined): string {
  if (by.kind === 'role') return roleWords[by.role];
  return by.kind === 'board' ? `${board ?? by.boardId}, by its decision` : 'Whoever holds the post';
}

function limitWords(upTo: Rung['upTo']): string {
  if (upTo === undefined) return 'any amount';
  return upTo.kind === 'amount' ? pounds(upTo.amount) : `${upTo.share / 100}% of the budget`;
}

/** Who may move money, and how much: the rules in force on the day of the page. */
export function VirementRulesPage() {
  const { world } = useLedger();
  const { day } = useClocks();
  const rules = virementRulesOn(world, day);
  const adopted = world.states('programme')[0]?.virementRules.find(({ value }) => value === rules);
  return (
    <Page
      title="Virement rules"
      intro={
        rules === undefined ? 'Who may move money between allocations and budgets.' : `“${rules.title}” is in force.`
      }
      actions={
        <RecordLink command="AdoptVirementRules">
          <LinkButton to="/budget/adopt-virement-rules">Adopt virement rules</LinkButton>
        </RecordLink>
      }
    >
      <MoneyTabs />
      {rules === undefined ? (
        <EmptyState>No virement rules are in force, so nobody may move money. An administrator adopts them.</EmptyState>
      ) : (
        virementKinds.map((kind) => (
          <StatedTable
            key={kind}
            caption={`A move ${virementWords[kind]}`}
            columns={columns}
            rows={rules.ladders[kind].map((rung, at) => ({
              key: `${at}`,
              rung,
              board: rung.by.kind === 'board' ? world.state('board', rung.by.boardId)?.title : undefined,
            }))}
            keyOf={({ key }) => key}
            statedIn={adopted === undefined ? [] : [adopted.n]}
          />
        ))
      )}
    </Page>
  );
}
