import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { ChooseFile } from '../../importing/ChooseFile.tsx';
import { MayImport } from '../../importing/MayImport.tsx';
import { Reopened } from '../../importing/Reopened.tsx';
import type { KeptFile } from '../../importing/use-kept-file.ts';
import { DraftNotice } from '../../recording/drafts/DraftNotice.tsx';
import { server, useNow } from '../../replay/index.ts';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { ConfirmFigures } from './ConfirmFigures.tsx';
import { FollowedFigures } from './FollowedFigures.tsx';
import { firstDraft } from './mapping-draft.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { PlannedFigures } from './PlannedFigures.tsx';
import { readFile } from './read-file.ts';
import type { FiguresTable } from './read-file.ts';
import { isOfSame, useKeptFigures } from './use-kept-figures.ts';
import type { KeptFigures } from './use-kept-figures.ts';

/** Imports contacts, calls and measurements from a file: chosen, confirmed, planned, and only then recorded. */
export function ImportFiguresPage() {
  const { import: importId } = useSearch({ from: '/benefits/import' });
  return (
    <Page
      key={importId}
      title="Import figures"
      kind="Benefits"
      intro="Contacts, calls, satisfaction and measurements from a file. No figure is recorded before you have seen what would be, row by row; the same file again records nothing twice."
    >
      <BenefitsTabs />
      <MayImport command="RecordContacts" others="Only a programme manager may import figures.">
        {importId === undefined ? <Steps /> : <FollowedFigures importId={importId} />}
      </MayImport>
    </Page>
  );
}

const hint = 'CSV or Excel (.xlsx), at most 50 MB: a row for each service and month, or a column for each month.';

type Step =
  | { readonly at: 'reopening'; readonly kept: KeptFigures }
  | { readonly at: 'choose'; readonly gone?: string }
  | { readonly at: 'columns' | 'plan'; readonly table: FiguresTable; readonly draft: MappingDraft };

function Steps() {
  const file = useKeptFigures();
  const [first, setFirst] = useState(file.first);
  const [step, setStep] = useState<Step>(() =>
    first === undefined ? { at: 'choose' } : { at: 'reopening', kept: first.kept },
  );
  const startAgain = (): void => {
    file.drop();
    setFirst(undefined);
    setStep({ at: 'choose' });
  };
  const isHere = first !== undefined && (step.at === 'columns' || step.at === 'plan');
  return (
    <>
      {isHere ? (
        <DraftNotice draft={first.draft} what={`“${first.kept.document}”, which you chose`} onDiscard={startAgain} />
      ) : null}
      <AtStep {...{ step, setStep, file, startAgain }} />
    </>
  );
}

interface AtStepProps {
  readonly step: Step;
  readonly setStep: (step: Step) => void;
  readonly file: KeptFile<KeptFigures>;
  readonly startAgain: () => void;
}

/** Goes from one step to the next, and keeps what was said so far. */
function useSteps({ setStep, file }: Pick<AtStepProps, 'setStep' | 'file'>) {
  const { world } = useNow();
  const say = (table: FiguresTable, draft: MappingDraft, isConfirmed: boolean): void => {
    const { fileId, document, signature } = table;
    file.keep({ fileId, document, signature, draft, isConfirmed });
  };
  const goTo = (at: 'columns' | 'plan', table: FiguresTable, draft: MappingDraft): void => {
    say(table, draft, at === 'plan');
    setStep({ at, table, draft });
  };
  const read = (table: FiguresTable): void => {
    const kept = file.now();
    if (kept === undefined || !isOfSame(table, kept)) return goTo('columns', table, firstDraft(table, world));
    return goTo(kept.isConfirmed ? 'plan' : 'columns', table, kept.draft);
  };
  return { say, goTo, read };
}

function AtStep({ step, setStep, file, startAgain }: AtStepProps) {
  const { say, goTo, read } = useSteps({ setStep, file });
  switch (step.at) {
    case 'reopening': {
      const { fileId, document } = step.kept;
      return (
        <Reopened
          document={document}
          open={() => server.figureImports.read.mutate({ fileId, document, sheet: 0 })}
          onRead={read}
          onGone={() => setStep({ at: 'choose', gone: document })}
          onOtherFile={startAgain}
        />
      );
    }
    case 'choose':
      return <ChooseFile<FiguresTable> hint={hint} gone={step.gone} send={readFile} onRead={read} />;
    case 'columns': {
      const { table, draft } = step;
      return (
        <ConfirmFigures
          table={table}
          first={draft}
          onChanged={(said) => say(table, said, false)}
          onConfirmed={(said) => goTo('plan', table, said)}
          onOtherFile={startAgain}
        />
      );
    }
    case 'plan': {
      const { table, draft } = step;
      return (
        <PlannedFigures {...{ table, draft }} onBack={() => goTo('columns', table, draft)} onStarted={file.drop} />
      );
    }
  }
}
