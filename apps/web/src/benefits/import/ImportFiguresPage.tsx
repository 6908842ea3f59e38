import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { ChooseFile } from '../../importing/ChooseFile.tsx';
import { MayImport } from '../../importing/MayImport.tsx';
import { useNow } from '../../replay/index.ts';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { ConfirmFigures } from './ConfirmFigures.tsx';
import { FollowedFigures } from './FollowedFigures.tsx';
import { firstDraft } from './mapping-draft.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { PlannedFigures } from './PlannedFigures.tsx';
import { readFile } from './read-file.ts';
import type { FiguresTable } from './read-file.ts';

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

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'columns' | 'plan'; readonly table: FiguresTable; readonly draft: MappingDraft };

function Steps() {
  const { world } = useNow();
  const [step, setStep] = useState<Step>({ at: 'choose' });
  switch (step.at) {
    case 'choose':
      return (
        <ChooseFile<FiguresTable>
          hint="CSV or Excel (.xlsx), at most 50 MB: a row for each service and month, or a column for each month."
          send={readFile}
          onRead={(table) => setStep({ at: 'columns', table, draft: firstDraft(table, world) })}
        />
      );
    case 'columns': {
      const { table, draft } = step;
      const confirmed = (said: MappingDraft): void => setStep({ at: 'plan', table, draft: said });
      return <ConfirmFigures table={table} first={draft} onConfirmed={confirmed} />;
    }
    case 'plan': {
      const { table, draft } = step;
      return <PlannedFigures table={table} draft={draft} onBack={() => setStep({ at: 'columns', table, draft })} />;
    }
  }
}
