import { useState } from 'react';
import type { FormEvent } from 'react';

import { Button } from '../../design/Button.tsx';
import type { FieldError } from '../../design/fields/ErrorSummary.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import { TextField } from '../../design/fields/fields.tsx';
import { Progress } from '../../design/Progress.tsx';
import { errorAt, useSending } from '../../recording/use-sending.ts';
import { Refusal } from './Refusal.tsx';
import { largest, sendFile } from './send-file.ts';
import type { Survey } from './survey.ts';

interface ChooseExportProps {
  /** The name of a file that was chosen before and is not held any more. */
  readonly gone: string | undefined;
  readonly onSurveyed: (survey: Survey) => void;
}

/** Chooses a file and has it looked at. */
export function ChooseExport({ gone, onSurveyed }: ChooseExportProps) {
  const [refused, setRefused] = useState<string>();
  const [sent, setSent] = useState({ arrived: 0, of: 0 });
  const { sending, problems, send } = useSending();
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('file');
    const file = chosen instanceof File && chosen.name !== '' ? chosen : undefined;
    setRefused(undefined);
    const request = async (): Promise<void> => {
      if (file === undefined) return;
      const answer = await sendFile(file, (arrived) => setSent({ arrived, of: file.size }));
      if (answer.kind === 'refused') setRefused(answer.sentence);
      else onSurveyed(answer);
    };
    send(wrongWith(file), request, 'file');
  };
  return (
    <form className="mb-form" noValidate aria-busy={sending} onSubmit={choose}>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      {refused === undefined || sending ? null : <Refusal title="This file cannot be imported" sentence={refused} />}
      {gone === undefined ? null : <Gone document={gone} />}
      <TextField
        id="file"
        name="file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.xlsm"
        label="File"
        hint="As the finance system exports it, CSV or Excel (.xlsx), at most 50 MB."
        error={errorAt(problems, 'file')}
      />
      {sending ? <Progress label={progressWords(sent)} done={sent.arrived} of={sent.of} /> : null}
      <Button aria-disabled={sending}>{sending ? 'Reading…' : 'Read the file'}</Button>
    </form>
  );
}

/** That a file which was chosen before has to be chosen again. */
function Gone({ document }: { readonly document: string }) {
  return (
    <div className="govuk-inset-text">
      The server does not hold “{document}” any more, and nothing of it was recorded. Choose the same file again: what
      you said of it is kept.
    </div>
  );
}

function progressWords({ arrived, of }: { readonly arrived: number; readonly of: number }): string {
  return of > 0 && arrived >= of ? 'Reading the file' : 'Sending the file';
}

function wrongWith(file: File | undefined): readonly FieldError[] {
  if (file === undefined) return [{ fieldId: 'file', message: 'Choose a file' }];
  if (file.size === 0) return [{ fieldId: 'file', message: `“${file.name}” is empty` }];
  if (file.size <= largest) return [];
  return [{ fieldId: 'file', message: `“${file.name}” is larger than 50 MB; it was not sent. Divide it` }];
}
