import { useState } from 'react';
import type { FormEvent } from 'react';

import { Button } from '../design/Button.tsx';
import type { FieldError } from '../design/fields/ErrorSummary.tsx';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { TextField } from '../design/fields/fields.tsx';
import { Progress } from '../design/Progress.tsx';
import { errorAt, useSending } from '../recording/use-sending.ts';
import { Refusal } from './Refusal.tsx';
import { largest } from './send-pieces.ts';

interface RefusedFile {
  readonly kind: 'refused';
  readonly sentence: string;
}

interface ChooseFileProps<Read> {
  readonly hint: string;
  /** The name of a file that was chosen before and is not held any more. */
  readonly gone?: string | undefined;
  /** Sends a file and has it read; `tell` is given the bytes that have arrived. */
  readonly send: (file: File, tell: (arrived: number) => void) => Promise<Read | RefusedFile>;
  readonly onRead: (read: Read) => void;
}

/** Chooses a file and has it read by the server. */
export function ChooseFile<Read extends { readonly kind: string }>({
  hint,
  gone,
  send: sendFile,
  onRead,
}: ChooseFileProps<Read>) {
  const [refused, setRefused] = useState<string>();
  const [sent, setSent] = useState({ arrived: 0, of: 0 });
  const { sending, problems, send } = useSending();
  const choose = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const file = chosenIn(event.currentTarget);
    setRefused(undefined);
    const request = async (): Promise<void> => {
      if (file === undefined) return;
      const answer = await sendFile(file, (arrived) => setSent({ arrived, of: file.size }));
      if (isRefused(answer)) setRefused(answer.sentence);
      else onRead(answer);
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
        hint={hint}
        error={errorAt(problems, 'file')}
      />
      {sending ? <Progress label={progressWords(sent)} done={sent.arrived} of={sent.of} /> : null}
      <Button aria-disabled={sending}>{sending ? 'Reading…' : 'Read the file'}</Button>
    </form>
  );
}

function chosenIn(form: HTMLFormElement): File | undefined {
  const chosen = new FormData(form).get('file');
  return chosen instanceof File && chosen.name !== '' ? chosen : undefined;
}

function isRefused(answer: { readonly kind: string }): answer is RefusedFile {
  return answer.kind === 'refused';
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
