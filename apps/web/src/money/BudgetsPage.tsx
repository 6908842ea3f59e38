import { budgetInWords, budgets, financialYearOf } from '@minutebook/domain';
import type { LedgerWorld } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useCallback } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useReport } from '../clock/stepping/use-report.ts';
import { useClocks } from '../clock/use-clocks.ts';
import { useCompared } from '../clock/use-compared.ts';
import { Block } from '../design/Block.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { useRights } from '../recording/may-record.ts';
import { FirstToRecord } from '../recording/Offers.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';
import { Page } from '../shell/Page.tsx';
import { MoneyTabs } from './MoneyTabs.tsx';
import { ByBudget, ByDepartment, ByProject } from './position/ByPart.tsx';
import { BySource } from './position/BySource.tsx';
import { positionsBy } from './position/positions.ts';
import { PositionTable } from './position/PositionTable.tsx';

const natures = ['revenue', 'capital'] as const;

const inWords = ({ world }: Moment) => budgetInWords(world);

/** All budgets: where the money of each year stands, capital and revenue apart. */
export function BudgetsPage() {
  const { world } = useLedger();
  const then = useCompared()?.world;
  const words = useReport(inWords);
  const all = budgets(world);
  return (
    <Page
      title="Budget"
      intro={all.length === 0 ? 'What was approved, for what it is set aside, and what is spent of it.' : words}
      actions={
        <RecordLink command={['ApproveBudget', 'BeginSpendImport']}>
          <Begin canImport={all.length > 0} />
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
    </Page>
  );
}

/** What can be begun of budgets, each for those who may; spend is imported once there is a budget that it is of. */
function Begin({ canImport }: { readonly canImport: boolean }) {
  const rights = useRights();
  const imports = canImport && rights('BeginSpendImport') === 'yes';
  const first = [
    ...(imports ? [{ path: '/budget/import', words: 'Import spend from CSV or Excel' }] : []),
    ...(rights('ApproveBudget') === 'yes' ? [{ path: '/budget/approve', words: 'Record an approved budget' }] : []),
  ];
  return <FirstToRecord first={first} />;
}

interface OfNatureProps {
  readonly nature: (typeof natures)[number];
  readonly then: LedgerWorld | undefined;
}

function OfNature({ nature, then }: OfNatureProps) {
  const { world } = useLedger();
  const year = financialYearOf(useClocks().day);
  const byYear = useReport(useCallback(({ world }) => positionsBy(world, then, { nature }), [then, nature]));
  if (budgets(world).every((one) => one.nature !== nature)) return null;
  return (
    <Block heading={nature === 'capital' ? 'Capital' : 'Revenue'}>
      <PositionTable caption={`By year, ${nature}`} names="Year" {...byYear} />
      <ByBudget nature={nature} year={year} />
      <ByProject nature={nature} year={year} />
      <BySource nature={nature} year={year} />
      <ByDepartment nature={nature} year={year} />
    </Block>
  );
}
