import { findingsSaidAgain, gradesOverTime, inOrderOfPublication } from '@minutebook/domain';
import type { AssessmentState } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { LinkButton } from '../../design/Button.tsx';
import { Block } from '../../design/Block.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Table } from '../../design/Table.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { AssuranceTabs } from '../AssuranceTabs.tsx';
import { assessmentColumns } from './assessment-columns.tsx';
import { LazyGrades } from './pictures/LazyGrades.tsx';
import { SaidAgainBlock } from './SaidAgainBlock.tsx';
import { useRows } from './use-rows.ts';

/** What others found of the council's services: their grades over time, every assessment, and what was said again. */
export function AssurancePage() {
  const { world } = useLedger();
  const all = useMemo(() => inOrderOfPublication(world), [world]);
  return (
    <Page
      title="Assessments"
      kind="Assurance"
      intro="What inspectorates, auditors and other bodies published about the council’s services, in their own words and on their own scales."
      actions={
        <RecordLink command="RecordAssessment">
          <LinkButton to="/assurance/assessments/new">Record an assessment</LinkButton>
        </RecordLink>
      }
    >
      <AssuranceTabs />
      {all.length === 0 ? (
        <EmptyState>
          No assessment has been recorded. One of years ago is recorded as it was published: its day is that of its
          publication.
        </EmptyState>
      ) : (
        <Shown all={all} />
      )}
    </Page>
  );
}

function Shown({ all }: { readonly all: readonly AssessmentState[] }) {
  const { world } = useLedger();
  const grades = useMemo(() => gradesOverTime(world), [world]);
  const themes = useMemo(() => findingsSaidAgain(world), [world]);
  const rows = useRows(all);
  return (
    <>
      {grades.length === 0 ? null : <LazyGrades grades={grades} />}
      <Block heading="Every assessment">
        <Table
          caption="Assessments, the latest publication first"
          captionHidden
          columns={assessmentColumns}
          rows={rows}
          keyOf={({ assessment }) => assessment.assessmentId}
        />
      </Block>
      {themes.map((one) => (
        <SaidAgainBlock key={one.subject} said={one} several={themes.length > 1} />
      ))}
    </>
  );
}
