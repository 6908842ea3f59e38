import { backlog } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { useMayRecordAny } from '../../recording/may-record.ts';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { WhoMay } from '../../recording/who-may/WhoMay.tsx';
import { Page } from '../../shell/Page.tsx';
import { BacklogTabs } from '../backlog/BacklogTabs.tsx';
import { SkipToRows } from '../public/SkipToRows.tsx';
import { TypedRound } from './TypedRound.tsx';

const gridId = 'round';

/** A page on which a programme manager says of every open project how it stands, a row each. */
export function RoundPage() {
  const { world, names } = useLedger();
  const may = useMayRecordAny(['ReportDeliveryConfidence']);
  const projects = useMemo(
    () => backlog(world, {}, names).rows.flatMap((one) => (one.rank === undefined ? [] : [one.project])),
    [world, names],
  );
  return (
    <Page
      title="Monthly round"
      kind="Backlog"
      intro={
        may === 'notInThisRole'
          ? 'What is said of every open project each month: its confidence, its next milestone and its worst risk.'
          : 'A row for each open project; what you leave empty stays as it is. Write a rating (G, A/G, A, A/R, R), a day or “met”, likelihood and impact (4 × 3), and why.'
      }
    >
      {may === 'yes' && projects.length > 0 ? <SkipToRows to={gridId}>Skip to the first cell</SkipToRows> : null}
      <BacklogTabs />
      {projects.length === 0 ? (
        <EmptyState>No project is open.</EmptyState>
      ) : (
        <>
          <RecordLink command="ReportDeliveryConfidence">
            <TypedRound projects={projects} gridId={gridId} />
          </RecordLink>
          {may === 'notInThisRole' ? (
            <p className="govuk-body">
              Your role does not allow you to record this. <WhoMay command="ReportDeliveryConfidence" /> can.
            </p>
          ) : null}
        </>
      )}
    </Page>
  );
}
