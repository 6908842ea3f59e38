import type { FiguresMapping } from '@minutebook/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { Button } from '../../design/Button.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import type { FieldError } from '../../design/fields/ErrorSummary.tsx';
import { TextField } from '../../design/fields/fields.tsx';
import { counted } from '../../design/numbers.ts';
import { errorAt, useSending } from '../../recording/use-sending.ts';
import type { Problems } from '../../recording/use-sending.ts';
import { Columns } from './Columns.tsx';
import type { MappingDraft } from './mapping-draft.ts';
import { HowRead } from './HowRead.tsx';
import { Named } from './Named.tsx';
import type { FiguresTable } from './read-file.ts';

interface ConfirmFiguresProps {
  readonly table: FiguresTable;
  readonly first: MappingDraft & { readonly isKnown: boolean };
  readonly onConfirmed: (draft: MappingDraft) => void;
}

/** Asks what the columns of a file mean. Nothing is recorded before the plan was seen. */
export function ConfirmFigures({ table, first, onConfirmed }: ConfirmFiguresProps) {
  const [draft, setDraft] = useState<MappingDraft>(first);
  const { problems, send } = useSending();
  const change = (part: Partial<FiguresMapping>): void =>
    setDraft((before) => ({ ...before, mapping: { ...before.mapping, ...part } }));
  const confirm = (): Promise<void> => {
    onConfirmed(draft);
    return Promise.resolve();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    send(wrongWith(draft), confirm, 'name');
  };
  const { mapping } = draft;
  const columnsError = errorAt(problems, 'column-0');
  return (
    <form className="mb-form" noValidate onSubmit={submit}>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <p className="govuk-body">
        “{table.document}”: {counted(table.rows.length, 'row')}.
        {first.isKnown ? ` Its header is that of “${first.name}”, and is read as it was last.` : ''}
      </p>
      <Names draft={draft} problems={problems} change={(part) => setDraft({ ...draft, ...part })} />
      <h2 className="govuk-heading-m">What the columns mean</h2>
      {columnsError === undefined ? null : <p className="govuk-error-message">{columnsError}</p>}
      <Columns table={table} mapping={mapping} onChange={(columns) => change({ columns })} />
      <h2 className="govuk-heading-m">How it is read</h2>
      <Named {...{ table, mapping, change }} />
      <HowRead {...{ table, mapping, change }} />
      <Button>Show what would be recorded</Button>
    </form>
  );
}

interface NamesProps {
  readonly draft: MappingDraft;
  readonly problems: Problems | undefined;
  readonly change: (part: Partial<MappingDraft>) => void;
}

function Names({ draft, problems, change }: NamesProps) {
  return (
    <>
      <TextField
        id="name"
        label="Name of files like this one"
        hint="What its columns mean is kept in this browser under this name, and known again by the header."
        error={errorAt(problems, 'name')}
        value={draft.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <TextField
        id="source"
        label="Where do the figures come from?"
        hint="It is recorded with every figure."
        error={errorAt(problems, 'source')}
        value={draft.sourceLine}
        onChange={({ target }) => change({ sourceLine: target.value })}
      />
    </>
  );
}

function wrongWith({ name, sourceLine, mapping }: MappingDraft): readonly FieldError[] {
  const hasWords = (words: string) => mapping.columns.some((one) => one.kind === 'words' && one.words === words);
  const figures = mapping.columns.filter((one) => one.kind === 'figure');
  const isOf = hasWords('service') || hasWords('benefit') || mapping.service !== undefined;
  const isDated = hasWords('period') || figures.every(({ period }) => period !== undefined);
  return [
    ...(name.trim() === '' ? [{ fieldId: 'name', message: 'Enter a name for files like this one' }] : []),
    ...(sourceLine.trim() === '' ? [{ fieldId: 'source', message: 'Say where the figures come from' }] : []),
    ...(isOf ? [] : [{ fieldId: 'column-0', message: 'Choose the column that names the service or the benefit' }]),
    ...(figures.length > 0 ? [] : [{ fieldId: 'column-0', message: 'Choose at least one column of figures' }]),
    ...(isDated ? [] : [{ fieldId: 'column-0', message: 'Choose the column that names the month or the quarter' }]),
  ];
}
