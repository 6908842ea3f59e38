import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { MayImport } from '../../importing/MayImport.tsx';
import { Reopened } from '../../importing/Reopened.tsx';
import { DraftNotice } from '../../recording/drafts/DraftNotice.tsx';
import { server } from '../../replay/index.ts';
import { Page } from '../../shell/Page.tsx';
import { ChooseExport } from './ChooseExport.tsx';
import { ConfirmColumns } from './columns/ConfirmColumns.tsx';
import { useKeptImport } from './kept/use-kept-import.ts';
import type { ImportDraft, KeptImport } from './kept/use-kept-import.ts';
import { EarlierImports } from './recorded/EarlierImports.tsx';
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
      intro="Takes payments as a finance system exports them. No payment is recorded before you have seen what would be, row by row; how its columns are read is an entry of its own."
    >
      <MayImport command="BeginSpendImport" others="Only a finance officer may import spend.">
        {batchId === undefined ? <Steps /> : <FollowedSpend batchId={batchId} />}
      </MayImport>
    </Page>
  );
}

type Step =
  | { readonly at: 'reopening'; readonly kept: KeptImport }
  | { readonly at: 'choose'; readonly gone?: string }
  | { readonly at: 'columns'; readonly survey: Survey; readonly kept: KeptImport }
  | { readonly at: 'plan'; readonly survey: Survey; readonly kept: KeptImport; readonly sourceId: string };

/** The step at which a file is that was looked at: as far as it had come, where it is here again. */
function stepOf(survey: Survey, kept: KeptImport): Step {
  const { sourceId } = kept;
  return sourceId === undefined ? { at: 'columns', survey, kept } : { at: 'plan', survey, kept, sourceId };
}

function Steps() {
  const draft = useKeptImport();
  const [first, setFirst] = useState(draft.first);
  const [step, setStep] = useState<Step>(() =>
    first === undefined ? { at: 'choose' } : { at: 'reopening', kept: first.kept },
  );
  const startAgain = (): void => {
    draft.drop();
    setFirst(undefined);
    setStep({ at: 'choose' });
  };
  const gone = (document: string): void => {
    setFirst(undefined);
    setStep({ at: 'choose', gone: document });
  };
  const surveyed = (survey: Survey): void => setStep(stepOf(survey, draft.surveyed(survey)));
  const isHere = first !== undefined && (step.at === 'columns' || step.at === 'plan');
  return (
    <>
      {isHere ? (
        <DraftNotice draft={first.draft} what={`“${first.kept.document}”, which you chose`} onDiscard={startAgain} />
      ) : null}
      <AtStep {...{ step, draft, surveyed, gone, startAgain, setStep }} />
      <EarlierImports />
    </>
  );
}

interface AtStepProps {
  readonly step: Step;
  readonly draft: ImportDraft;
  readonly surveyed: (survey: Survey) => void;
  readonly gone: (document: string) => void;
  readonly startAgain: () => void;
  readonly setStep: (step: Step) => void;
}

function fileOf({ fileId, document, sheet }: KeptImport) {
  return { fileId, document, sheet };
}

function AtStep({ step, draft, surveyed, gone, startAgain, setStep }: AtStepProps) {
  switch (step.at) {
    case 'reopening': {
      const { kept } = step;
      return (
        <Reopened
          document={kept.document}
          open={() => server.spendImports.survey.mutate(fileOf(kept))}
          onRead={surveyed}
          onGone={() => gone(kept.document)}
          onOtherFile={startAgain}
        />
      );
    }
    case 'choose':
      return <ChooseExport gone={step.gone} onSurveyed={surveyed} />;
    case 'columns':
      return <Columns {...{ step, draft, surveyed, startAgain, setStep }} />;
    case 'plan': {
      const { survey, kept, sourceId } = step;
      const toColumns = (): void => {
        draft.keep({ sourceId: undefined });
        setStep({ at: 'columns', survey, kept: draft.surveyed(survey) });
      };
      return <PlannedSpend {...{ survey, kept, sourceId, draft }} onColumns={toColumns} />;
    }
  }
}

type ColumnsProps = Omit<AtStepProps, 'step' | 'gone'> & { readonly step: Extract<Step, { readonly at: 'columns' }> };

function Columns({ step: { survey, kept }, draft, surveyed, startAgain, setStep }: ColumnsProps) {
  const confirmed = (sourceId: string): void => {
    // From here on the export itself says how it is read.
    draft.keep({ sourceId, columns: undefined });
    setStep({ at: 'plan', survey, kept: draft.surveyed(survey), sourceId });
  };
  return (
    <ConfirmColumns
      key={survey.sheet}
      survey={survey}
      kept={kept.columns}
      onChanged={(columns) => draft.keep({ columns })}
      onOtherSheet={surveyed}
      onConfirmed={confirmed}
      onOtherFile={startAgain}
    />
  );
}
