import type { FiguresFile } from '@minutebook/domain';
import { useState } from 'react';

import { today } from '../../clock/today.ts';
import { ChooseFile } from '../../importing/ChooseFile.tsx';
import { MayImport } from '../../importing/MayImport.tsx';
import { useNow } from '../../replay/index.ts';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { ConfirmFigures } from './ConfirmFigures.tsx';
import { firstDraft, keepMapping } from './mapping-draft.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { PlannedFigures } from './PlannedFigures.tsx';
import { readFile } from './read-file.ts';
import type { FiguresTable } from './read-file.ts';

/** Imports contacts, calls and measurements from a file: chosen, confirmed, planned, and only then recorded. */
export function ImportFiguresPage() {
  return (
    <Page
      title="Import figures"
      kind="Benefits"
      intro="Contacts, calls, satisfaction and measurements from a file. Nothing is recorded before you have seen what would be, row by row; the same file again records nothing twice."
    >
      <BenefitsTabs />
      <MayImport command="RecordContacts" others="Only a programme manager may import figures.">
        <Steps />
      </MayImport>
    </Page>
  );
}

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'columns'; readonly table: FiguresTable; readonly draft: ReturnType<typeof firstDraft> }
  | { readonly at: 'plan'; readonly table: FiguresTable; readonly draft: MappingDraft };

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
      const confirmed = (said: MappingDraft): void => {
        keepMapping(table, said);
        setStep({ at: 'plan', table, draft: said });
      };
      return <ConfirmFigures table={table} first={draft} onConfirmed={confirmed} />;
    }
    case 'plan': {
      const { table, draft } = step;
      const back = (): void => setStep({ at: 'columns', table, draft: { ...draft, isKnown: false } });
      return <Planned table={table} draft={draft} onBack={back} />;
    }
  }
}

interface PlannedProps {
  readonly table: FiguresTable;
  readonly draft: MappingDraft;
  readonly onBack: () => void;
}

function Planned({ table, draft: { mapping, sourceLine }, onBack }: PlannedProps) {
  const [file] = useState((): FiguresFile => ({
    table,
    mapping,
    on: today(),
    sourceLine: sourceLine.trim().slice(0, 200),
    reason: `“${sourceLine.trim()}” states it otherwise`,
  }));
  return <PlannedFigures file={file} onBack={onBack} />;
}
