import { figuresSourceOf, figuresSources } from '@minutebook/domain';
import type { Command, FiguresMapping } from '@minutebook/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { today } from '../../clock/today.ts';
import { Button } from '../../design/Button.tsx';
import { ErrorSummary } from '../../design/fields/ErrorSummary.tsx';
import type { FieldError } from '../../design/fields/ErrorSummary.tsx';
import { Select, TextField } from '../../design/fields/fields.tsx';
import { counted } from '../../design/numbers.ts';
import { OtherFile } from '../../importing/OtherFile.tsx';
import { stateIt } from '../../importing/state-it.ts';
import { useAsking } from '../../importing/use-asking.ts';
import { newId } from '../../recording/new-id.ts';
import { errorAt } from '../../recording/use-sending.ts';
import type { Problems } from '../../recording/use-sending.ts';
import { useNow } from '../../replay/index.ts';
import { Columns } from './Columns.tsx';
import { draftOf } from './mapping-draft.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { HowRead } from './HowRead.tsx';
import { Named } from './Named.tsx';
import type { FiguresTable } from './read-file.ts';

interface ConfirmFiguresProps {
  readonly table: FiguresTable;
  readonly first: MappingDraft;
  /** Told what is said of the file as it is said. */
  readonly onChanged: (draft: MappingDraft) => void;
  readonly onConfirmed: (draft: MappingDraft) => void;
  readonly onOtherFile: () => void;
}

/** Asks what the columns of a file mean, and keeps it. No figure is recorded before the plan was seen. */
export function ConfirmFigures({ table, first, onChanged, ...then }: ConfirmFiguresProps) {
  const [draft, setDraft] = useState(first);
  const say = (said: MappingDraft): void => {
    setDraft(said);
    onChanged(said);
  };
  // One id however often it is sent: an answer that was lost must not make a second one of the same files.
  const [ownId] = useState(newId);
  const { sending, problems, ask } = useAsking();
  const change = (part: Partial<FiguresMapping>): void => say({ ...draft, mapping: { ...draft.mapping, ...part } });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const whole = { ...draft, sourceId: draft.sourceId === '' ? ownId : draft.sourceId };
    const state = async (): Promise<string | undefined> => {
      const refusal = await stateIt(stated(table, whole));
      if (refusal === undefined) then.onConfirmed(whole);
      return refusal;
    };
    ask(wrongWith(draft), state, 'name');
  };
  const { mapping } = draft;
  const columnsError = errorAt(problems, 'column-0');
  return (
    <form className="mb-form" noValidate aria-busy={sending} onSubmit={submit}>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <p className="govuk-body">
        “{table.document}”: {counted(table.rows.length, 'row')}.
        {first.sourceId === '' ? '' : ` Its header is that of “${first.title}”, and is read as it was last.`}
      </p>
      <WhichFiles table={table} draft={draft} problems={problems} onChange={say} />
      <h2 className="govuk-heading-m">What the columns mean</h2>
      {columnsError === undefined ? null : <p className="govuk-error-message">{columnsError}</p>}
      <Columns key={draft.sourceId} table={table} mapping={mapping} onChange={(columns) => change({ columns })} />
      <h2 className="govuk-heading-m">How it is read</h2>
      <Named {...{ table, mapping, change }} />
      <HowRead key={`how ${draft.sourceId}`} {...{ mapping, change }} />
      <Button aria-disabled={sending}>Show what would be recorded</Button>
      <OtherFile onOtherFile={then.onOtherFile} />
    </form>
  );
}

/** The mapping as it is kept. */
function stated({ signature, columns }: FiguresTable, { sourceId, title, mapping }: MappingDraft): Command {
  const here = new Set(columns.map(({ column }) => column));
  return {
    type: 'DescribeFiguresSource',
    effectiveOn: today(),
    sourceId,
    title: title.trim(),
    ...(signature === undefined ? {} : { signature }),
    mapping: { ...mapping, columns: mapping.columns.filter(({ column }) => here.has(column)) },
  };
}

interface WhichFilesProps {
  readonly table: FiguresTable;
  readonly draft: MappingDraft;
  readonly problems: Problems | undefined;
  readonly onChange: (draft: MappingDraft) => void;
}

/** Which files it is one of, and where its figures come from. */
function WhichFiles({ table, draft, problems, onChange }: WhichFilesProps) {
  const { world } = useNow();
  const all = figuresSources(world);
  const choose = (sourceId: string): void => onChange(draftOf(table, draft, figuresSourceOf(world, sourceId), world));
  return (
    <>
      {all.length === 0 ? null : (
        <Select
          id="files"
          label="Which files is it one of?"
          hint="It is read as they are; a column that they do not have is read as it seems."
          none="New ones"
          options={all.map(({ sourceId, title }) => ({ value: sourceId, label: title }))}
          value={all.some(({ sourceId }) => sourceId === draft.sourceId) ? draft.sourceId : ''}
          onChange={({ target }) => choose(target.value)}
        />
      )}
      <TextField
        id="name"
        label="Name of files like this one"
        hint="What their columns mean is kept under this name, and known again by the header."
        maxLength={200}
        error={errorAt(problems, 'name')}
        value={draft.title}
        onChange={({ target }) => onChange({ ...draft, title: target.value })}
      />
      <TextField
        id="source"
        label="Where do the figures come from?"
        hint="It is recorded with every figure."
        maxLength={200}
        error={errorAt(problems, 'source')}
        value={draft.sourceLine}
        onChange={({ target }) => onChange({ ...draft, sourceLine: target.value })}
      />
    </>
  );
}

function wrongWith({ title, sourceLine, mapping }: MappingDraft): readonly FieldError[] {
  const hasWords = (words: string) => mapping.columns.some((one) => one.kind === 'words' && one.words === words);
  const figures = mapping.columns.filter((one) => one.kind === 'figure');
  const isOf = hasWords('service') || hasWords('benefit') || mapping.service !== undefined;
  const isDated = hasWords('period') || figures.every(({ period }) => period !== undefined);
  return [
    ...(title.trim() === '' ? [{ fieldId: 'name', message: 'Enter a name for files like this one' }] : []),
    ...(sourceLine.trim() === '' ? [{ fieldId: 'source', message: 'Say where the figures come from' }] : []),
    ...(isOf ? [] : [{ fieldId: 'column-0', message: 'Choose the column that names the service or the benefit' }]),
    ...(figures.length > 0 ? [] : [{ fieldId: 'column-0', message: 'Choose at least one column of figures' }]),
    ...(isDated ? [] : [{ fieldId: 'column-0', message: 'Choose the column that names the month or the quarter' }]),
  ];
}
