import { budgetInWords, budgets, financialYearOf, positionIn } from '@minutebook/domain';
import { useMemo } from 'react';

import { PathLink } from '../clock/links.tsx';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { LinkButton } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { Page } from '../shell/Page.tsx';
import { MoneyTabs } from './MoneyTabs.tsx';
import { ByDepartment } from './position/ByDepartment.tsx';
import { BySource } from './position/BySource.tsx';
import { positionsBy } from './position/positions.ts';
import { PositionTable } from './position/PositionTable.tsx';

const natures = ['revenue', 'capital'] as const;

/** All budgets: where the money of each year stands, capital and revenue apart. */
export function BudgetsPage() {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const all = budgets(world);
  return (
    <Page
      title="Budget"
      intro={
        all.length === 0
          ? 'What was approved, for what it is set aside, and what is spent of it.'
          : budgetInWords(world)
      }
      actions={
        <RecordLink command="ApproveBudget">
          <LinkButton to="/budget/approve">Record an approved budget</LinkButton>
        </RecordLink>
      }
    >
      <MoneyTabs />
      {all.length === 0 ? (
        <EmptyState>
          No budget has been recorded. It begins with what the council approved, by source and year.
        </EmptyState>
      ) : (
        natures.map((nature) => <OfNature key={nature} nature={nature} then={then} />)
      )}
      <RecordLink command="BeginSpendImport">
        <p className="govuk-body">
          <PathLink path="/budget/import">Import spend from CSV or Excel</PathLink>
        </p>
      </RecordLink>
    </Page>
  );
}

interface OfNatureProps {
  readonly nature: (typeof natures)[number];
  readonly then: ReturnType<typeof useLedger>['world'] | undefined;
}

function OfNature({ nature, then }: OfNatureProps) {
  const { world } = useLedger();
  const { day } = useClocks();
  const rows = useMemo(() => positionsBy(world, then, { nature }), [world, then, nature]);
  const mine = budgets(world).filter((one) => one.nature === nature);
  const year = financialYearOf(day);
  if (mine.length === 0) return null;
  return (
    <Block heading={nature === 'capital' ? 'Capital' : 'Revenue'}>
      <PositionTable
        caption={`By year, ${nature}`}
        names="Year"
        rows={rows.map((one) => ({ ...one, key: one.year, label: one.year, words: one.year }))}
      />
      <PositionTable
        caption={`By budget, ${nature}, ${year}`}
        names="Budget"
        rows={mine.map(({ budgetId, title }) => ({
          key: budgetId,
          label: <PathLink path={`/budget/${budgetId}`}>{title}</PathLink>,
          words: title,
          position: positionIn(world, year, { budgetId }),
          was: then === undefined ? undefined : positionIn(then, year, { budgetId }),
        }))}
      />
      <BySource nature={nature} year={year} />
      <ByDepartment nature={nature} year={year} />
    </Block>
  );
}
