import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { ReturnToToday } from '../../clock/ReturnToToday.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { Page } from '../../shell/Page.tsx';
import { ChooseExport } from './ChooseExport.tsx';
import { ConfirmColumns } from './columns/ConfirmColumns.tsx';
import { FollowedSpend } from './recorded/FollowedSpend.tsx';
import { PlannedSpend } from './plan/PlannedSpend.tsx';
import type { Survey } from './survey.ts';

/** Imports what was spent from a file of a finance system: chosen, confirmed, planned, and only then recorded. */
export function ImportSpendPage() {
  const { import: batchId } = useSearch({ from: '/budget/import' });
  return (
    <Page
      key={batchId}
      title="Import spend"
      kind="Budget"
      intro="Takes payments as a finance system exports them. Nothing is recorded before you have seen what would be, row by row."
    >
      <Allowed batchId={batchId} />
    </Page>
  );
}

function Allowed({ batchId }: { readonly batchId: string | undefined }) {
  switch (useMayRecord('BeginSpendImport')) {
    case 'notInThisRole':
      return <p className="govuk-body">Only a finance officer may import spend.</p>;
    case 'notInThePast':
      return (
        <p className="govuk-body">
          The past cannot be changed. <ReturnToToday>Return to today to import</ReturnToToday>
        </p>
      );
    case 'yes':
      return batchId === undefined ? <Steps /> : <FollowedSpend batchId={batchId} />;
  }
}

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'columns'; readonly survey: Survey }
  | { readonly at: 'plan'; readonly survey: Survey; readonly sourceId: string };

function Steps() {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const again = (): void => setStep({ at: 'choose' });
  switch (step.at) {
    case 'choose':
      return <ChooseExport onSurveyed={(survey) => setStep({ at: 'columns', survey })} />;
    case 'columns':
      return (
        <ConfirmColumns
          key={step.survey.sheet}
          survey={step.survey}
          onOtherSheet={(survey) => setStep({ at: 'columns', survey })}
          onConfirmed={(sourceId) => setStep({ ...step, at: 'plan', sourceId })}
          onOtherFile={again}
        />
      );
    case 'plan':
      return (
        <PlannedSpend
          survey={step.survey}
          sourceId={step.sourceId}
          onColumns={() => setStep({ at: 'columns', survey: step.survey })}
        />
      );
  }
}
