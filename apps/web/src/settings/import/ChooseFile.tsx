import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { Button } from '../../design/Button.tsx';
import { DayField } from '../../design/fields/DayField.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import { TextField } from '../../design/fields/fields.tsx';
import { server, useOwnId } from '../../replay/index.ts';
import { errorAt, useSending } from '../../recording/use-sending.ts';
import type { Problems } from '../../recording/use-sending.ts';
import { base64Of, checkFile } from './check-file.ts';
import { keptImport } from './kept-import.ts';
import { RefusedFile } from './RefusedFile.tsx';

/** Chooses a file and its two days, and has it checked. */
export function ChooseFile() {
  const navigate = useNavigate();
  const [asAt, setAsAt] = useState('');
  const [publishedOn, setPublishedOn] = useState('');
  const [refused, setRefused] = useState<string>();
  const { sending, problems, send } = useSending();
  const personId = useOwnId();
  const check = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const file = chosenFile(event.currentTarget);
    setRefused(undefined);
    const request = async (): Promise<void> => {
      if (file === undefined) return;
      const answer = await server.imports.check.mutate({ file: await base64Of(file), asAt, publishedOn });
      if (answer.kind === 'refused') return setRefused(answer.sentence);
      keptImport.keep(personId, { checked: answer, fileName: file.name, asAt, publishedOn });
      await navigate({ to: '/settings/import', search: { import: answer.importId, day: asAt } });
    };
    send(checkFile(file, asAt, publishedOn), request, 'file');
  };
  return (
    <form className="mb-form" noValidate aria-busy={sending} onSubmit={check}>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      {refused === undefined || sending ? null : <RefusedFile sentence={refused} />}
      <TextField
        id="file"
        name="file"
        type="file"
        accept=".csv,text/csv"
        label="File"
        hint="The edition as it was published, as CSV, at most 5 MB."
        error={errorAt(problems, 'file')}
      />
      <Days asAt={asAt} onAsAt={setAsAt} publishedOn={publishedOn} onPublishedOn={setPublishedOn} problems={problems} />
      <Button aria-disabled={sending}>{sending ? 'Checking…' : 'Check the file'}</Button>
    </form>
  );
}

function chosenFile(form: HTMLFormElement): File | undefined {
  const chosen = new FormData(form).get('file');
  return chosen instanceof File ? chosen : undefined;
}

interface DaysProps {
  readonly asAt: string;
  readonly onAsAt: (day: string) => void;
  readonly publishedOn: string;
  readonly onPublishedOn: (day: string) => void;
  readonly problems: Problems | undefined;
}

/** The two days of an edition, neither of which is in its file. */
function Days({ asAt, onAsAt, publishedOn, onPublishedOn, problems }: DaysProps) {
  return (
    <>
      <DayField
        id="asAt"
        label="Which day were its figures true?"
        hint="The publication calls it the snapshot date. For example, 30 9 2018."
        value={asAt}
        onChange={onAsAt}
        error={errorAt(problems, 'asAt')}
      />
      <DayField
        id="publishedOn"
        label="Which day was it published?"
        hint="Often months later. It is kept with every entry."
        value={publishedOn}
        onChange={onPublishedOn}
        error={errorAt(problems, 'publishedOn')}
      />
    </>
  );
}
