import { allSavings, benefitOf, pounds } from '@minutebook/domain';
import type { Claim, LedgerWorld } from '@minutebook/domain';

import { EntryLinks } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { monthWords } from '../../design/days.ts';
import { Table } from '../../design/Table.tsx';
import type { Column } from '../../design/Table.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';

interface Row {
  readonly claim: Claim;
  readonly world: LedgerWorld;
}

const columns: readonly Column<Row>[] = [
  {
    heading: 'By',
    names: true,
    cell: ({ claim, world }) => benefitOf(world, claim.benefitId)?.title ?? claim.benefitId,
  },
  { heading: 'Months', cell: ({ claim: { months } }) => `${monthWords(months.from)} to ${monthWords(months.to)}` },
  {
    heading: 'Claimed',
    numeric: true,
    cell: ({ claim }) => pounds(claim.amount),
    value: ({ claim }) => ({ pence: claim.amount }),
  },
  {
    heading: 'Entry',
    cell: ({ claim }) => <EntryLinks numbers={[claim.claimed.n]} />,
    value: 'entries',
    entries: ({ claim }) => [claim.claimed.n],
  },
];

/** What was claimed to be saved. */
export function SavingsPage() {
  const { world } = useLedger();
  const claims = allSavings(world).flatMap((one) => one.claims);
  return (
    <Page
      title="Savings"
      kind="Benefits"
      intro="What departments claim to have saved. A claim is verified by finance, never by who made it."
      actions={
        <RecordLink command="ClaimSaving">
          <LinkButton to="/benefits/savings/new">Claim a saving</LinkButton>
        </RecordLink>
      }
    >
      <BenefitsTabs />
      {claims.length === 0 ? (
        <EmptyState>No saving has been claimed.</EmptyState>
      ) : (
        <Table
          caption="Claims"
          captionHidden
          columns={columns}
          rows={claims.map((claim) => ({ claim, world }))}
          keyOf={({ claim }) => claim.claimId}
        />
      )}
    </Page>
  );
}
