import { engagements } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { LinkButton } from '../../design/Button.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { comparedEngagements, engagementColumns } from './engagement-columns.tsx';

/** Who was asked about what: every consultation, the latest first. */
export function EngagementsPage() {
  const { world } = useLedger();
  const { day, compared } = useClocks();
  const then = useCompared()?.world;
  const rows = useMemo(
    () => comparedEngagements(engagements(world).toReversed(), day, then && { world: then, day: compared?.day ?? day }),
    [world, day, then, compared],
  );
  return (
    <Page
      title="Engagement"
      kind="Assurance"
      intro="Whom the council asked about what it plans, what they said in their own words, and what came of it."
      actions={
        <RecordLink command="OpenConsultation">
          <LinkButton to="/assurance/engagement/new">Open a consultation</LinkButton>
        </RecordLink>
      }
    >
      <AssuranceTabs />
      {rows.length === 0 ? (
        <EmptyState>
          No consultation has been recorded. One says who is asked what, about which projects, plans and decisions.
        </EmptyState>
      ) : (
        <Table
          caption="Consultations, the latest first"
          captionHidden
          columns={engagementColumns}
          rows={rows}
          keyOf={({ engagement }) => engagement.engagementId}
        />
      )}
    </Page>
  );
}
