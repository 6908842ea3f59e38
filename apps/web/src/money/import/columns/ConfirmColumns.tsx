import { spendSources } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';

import { today } from '../../../clock/today.ts';
import { Block } from '../../../design/Block.tsx';
import { Button } from '../../../design/Button.tsx';
import { ErrorSummary } from '../../../design/fields/ErrorSummary.tsx';
import { Select, TextField } from '../../../design/fields/fields.tsx';
import { counted } from '../../../design/numbers.ts';
import { OtherFile } from '../../../importing/OtherFile.tsx';
import { recognised } from '../../../importing/recognised.ts';
import { newId } from '../../../recording/new-id.ts';
import { errorAt } from '../../../recording/use-sending.ts';
import { server, useNow } from '../../../replay/index.ts';
import { ColumnRoles } from './ColumnRoles.tsx';
import { HowItIsRead } from './HowItIsRead.tsx';
import { firstDraft, mappingOf, wrongWithDraft } from './mapping-draft.ts';
import type { MappingDraft } from './mapping-draft.ts';
import type { Survey } from '../survey.ts';
import { stateIt } from '../../../importing/state-it.ts';
import { useAsking } from '../../../importing/use-asking.ts';

interface ConfirmColumnsProps {
  readonly survey: Survey;
  /** What was said of the columns before, and not confirmed. */
  readonly kept: MappingDraft | undefined;
  readonly onChanged: (draft: MappingDraft) => void;
  readonly onOtherSheet: (survey: Survey) => void;
  readonly onConfirmed: (sourceId: string) => void;
  readonly onOtherFile: () => void;
}

/** Says what each column is: proposed, or as it was kept, and confirmed by a person. */
export function ConfirmColumns({ survey, kept, onChanged, onOtherSheet, ...then }: ConfirmColumnsProps) {
  const { known, draft, change } = useColumns(survey, kept, onChanged);
  // One id however often it is sent: an answer that was lost must not make a second export of it.
  const [ownId] = useState(newId);
  const { sending, problems, ask } = useAsking();
  const confirm = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const sourceId = draft.sourceId === '' ? ownId : draft.sourceId;
    const state = async (): Promise<string | undefined> => {
      const refusal = await stateIt(stated(survey, draft, sourceId));
      if (refusal === undefined) then.onConfirmed(sourceId);
      return refusal;
    };
    ask(wrongWithDraft(survey, draft), state, 'source');
  };
  return (
    <form className="mb-form" noValidate aria-busy={sending} onSubmit={confirm}>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <AboutFile survey={survey} known={known?.source.title} />
      <OtherSheet survey={survey} onOtherSheet={onOtherSheet} />
      <WhichExport draft={draft} change={change} error={errorAt(problems, 'title')} />
      <Block
        heading="Its columns"
        intro="What each column seems to be, and why. Several may be the reference, or the description: they are joined."
      >
        <ColumnRoles survey={survey} draft={draft} change={change} problems={problems} />
      </Block>
      <HowItIsRead survey={survey} draft={draft} change={change} problems={problems} />
      <Button aria-disabled={sending}>Confirm, and see what would be recorded</Button>
      <OtherFile onOtherFile={then.onOtherFile} />
    </form>
  );
}

/** What is said of the columns: as it was kept before, or as the export was read last, or what is proposed. */
function useColumns(survey: Survey, kept: MappingDraft | undefined, tell: (draft: MappingDraft) => void) {
  const { world } = useNow();
  const [known] = useState(() => recognised(spendSources(world), survey.signature));
  const [draft, setDraft] = useState(() => kept ?? firstDraft(survey, known));
  const change = (part: Partial<MappingDraft>): void => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    tell(changed);
  };
  return { known, draft, change };
}

/** What the file was found to be; `known` is the export whose header it has. */
function AboutFile({ survey, known }: { readonly survey: Survey; readonly known: string | undefined }) {
  return (
    <p className="govuk-body mb-reading">
      {survey.document} has {counted(survey.rows, 'row')}
      {survey.headerRow === undefined
        ? ' and no header, so that its columns are confirmed each time.'
        : ` beneath the header in row ${survey.headerRow}.`}{' '}
      {known === undefined ? null : `Its header is that of “${known}”, and is read as it was last.`}
      {survey.damaged ? ' Some of it was saved in another encoding, so that signs such as £ may read wrongly.' : null}
    </p>
  );
}

/** The mapping as it is kept. */
function stated(survey: Survey, draft: MappingDraft, sourceId: string): Command {
  return {
    type: 'DescribeSpendSource',
    effectiveOn: today(),
    sourceId,
    title: draft.title.trim(),
    ...(survey.signature === undefined ? {} : { signature: survey.signature }),
    mapping: mappingOf(survey, draft),
  };
}

interface DraftProps {
  readonly draft: MappingDraft;
  readonly change: (part: Partial<MappingDraft>) => void;
}

function WhichExport({ draft, change, error }: DraftProps & { readonly error: string | undefined }) {
  const all = spendSources(useNow().world);
  const choose = (sourceId: string): void =>
    change({ sourceId, title: all.find((one) => one.sourceId === sourceId)?.title ?? '' });
  return (
    <>
      {all.length === 0 ? null : (
        <Select
          id="source"
          label="Which export is it?"
          hint="What it paid before is known again only within the same export."
          none="A new one"
          options={all.map(({ sourceId, title }) => ({ value: sourceId, label: title }))}
          value={draft.sourceId}
          onChange={({ target }) => choose(target.value)}
        />
      )}
      {draft.sourceId === '' ? (
        <TextField
          id="title"
          label="Name of the export"
          hint="What its columns mean is kept under this name, and known again by the header."
          error={error}
          value={draft.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      ) : null}
    </>
  );
}

function OtherSheet({ survey, onOtherSheet }: Pick<ConfirmColumnsProps, 'survey' | 'onOtherSheet'>) {
  const { sending, problems, ask } = useAsking();
  const { fileId, document, sheets, sheet } = survey;
  if (sheets.length < 2) return null;
  const look = async (at: number): Promise<string | undefined> => {
    const answer = await server.spendImports.survey.mutate({ fileId, document, sheet: at });
    if (answer.kind === 'refused') return answer.sentence;
    onOtherSheet(answer);
    return undefined;
  };
  return (
    <Select
      id="sheet"
      label="Sheet"
      error={problems?.errors[0]?.message}
      disabled={sending}
      options={sheets.map((name, at) => ({ value: String(at), label: name }))}
      value={String(sheet)}
      onChange={({ target: { value } }) => ask([], () => look(Number(value)), 'sheet')}
    />
  );
}
