import { benefits } from '@minutebook/domain';
import type { BenefitState, LedgerWorld } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { counted } from '../../design/numbers.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { departmentTitle } from '../../delivery/public/department-title.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { classWords } from './class-words.ts';

interface Row {
  readonly benefit: BenefitState;
  readonly world: LedgerWorld;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'Benefit',
    names: true,
    cell: ({ benefit }) => <PathLink path={`/benefits/${benefit.benefitId}`}>{benefit.title}</PathLink>,
    value: ({ benefit }) => benefit.title,
  },
  { heading: 'Kind', cell: ({ benefit }) => (benefit.kind === 'benefit' ? 'Benefit' : 'Dis-benefit') },
  { heading: 'Class', cell: ({ benefit }) => classWords[benefit.class].title },
  {
    heading: 'Departments',
    cell: ({ benefit, world }) => benefit.departmentIds.map((one) => departmentTitle(one, world)).join(', '),
  },
];

/** What the programme brings, and what it costs people besides money. */
export function BenefitsPage() {
  const { world } = useLedger();
  const all = benefits(world);
  return (
    <Page
      title="Benefits"
      intro={
        all.length === 0
          ? 'What the programme is to bring, measured month by month, claimed once and verified by somebody else.'
          : `${counted(all.length, 'benefit')} identified.`
      }
      actions={
        <RecordLink command="IdentifyBenefit">
          <LinkButton to="/benefits/new">Identify a benefit</LinkButton>
        </RecordLink>
      }
    >
      <BenefitsTabs />
      {all.length === 0 ? (
        <EmptyState>
          No benefit has been identified. It begins with what is expected, and for which department.
        </EmptyState>
      ) : (
        <Table
          caption="Benefits and dis-benefits"
          captionHidden
          columns={columns}
          rows={all.map((benefit) => ({ benefit, world }))}
          keyOf={({ benefit }) => benefit.benefitId}
        />
      )}
    </Page>
  );
}
