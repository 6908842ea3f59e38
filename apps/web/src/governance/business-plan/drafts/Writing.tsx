import { useCallback, useRef, useState } from 'react';

import { useMayRecord } from '../../../recording/may-record.ts';
import { RecordForm } from '../../../recording/RecordForm.tsx';
import { useSession } from '../../../replay/index.ts';
import type { OpenedPlan, PlanForm, SectionSaid } from '../forms/plan-form.ts';
import { draftKey, dropDraft, keptDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { DraftNotice } from './DraftNotice.tsx';
import { KeepDraft } from './KeepDraft.tsx';
import { Theirs } from './Theirs.tsx';

interface WritingProps {
  readonly form: PlanForm;
  readonly opened: OpenedPlan;
}

/** A form about a plan; for a section, with what its author typed and has not recorded. */
export function Writing({ form, opened }: WritingProps) {
  const session = useSession();
  const may = useMayRecord(form.command);
  const personId = session.kind === 'known' ? session.person?.personId : undefined;
  const { section } = form;
  if (section === undefined || personId === undefined || may !== 'yes') return <Form form={form} opened={opened} />;
  return <Drafting form={form} opened={opened} section={section} personId={personId} />;
}

interface DraftingProps extends WritingProps {
  readonly section: SectionSaid;
  readonly personId: string;
}

function Drafting({ form, opened, section, personId }: DraftingProps) {
  const { project, plan, about } = opened;
  const key = draftKey(personId, project.projectId, form.name, about);
  const [draft, setDraft] = useState(() => keptDraft(key));
  const open = useRef(true);
  const [values] = useState(() => form.begin(opened));
  const basedOn = draft === undefined ? plan && section.stated(plan.content, about)?.n : draft.basedOn;
  const discard = (): void => {
    open.current = false;
    dropDraft(key);
    setDraft(undefined);
  };
  return (
    <>
      {draft === undefined ? null : <DraftNotice draft={draft} onDiscard={discard} />}
      <Theirs section={section} opened={opened} basedOn={basedOn} personId={personId} />
      <Drafted
        // Thrown away, the form begins anew; what the form before it still holds is not kept.
        key={draft === undefined ? 'new' : 'draft'}
        {...{ form, opened, values, draft, draftKey: key, basedOn }}
        onClose={() => dropDraft(key)}
        wasDiscarded={() => !open.current}
      />
    </>
  );
}

interface DraftedProps extends WritingProps {
  readonly values: object;
  readonly draft: Draft | undefined;
  readonly draftKey: string;
  readonly basedOn: number | undefined;
  readonly onClose: () => void;
  readonly wasDiscarded: () => boolean;
}

function Drafted({ form, opened, values, draft, draftKey, basedOn, onClose, wasDiscarded }: DraftedProps) {
  const recorded = useRef(false);
  const keepNow = useRef((): boolean => false);
  const onChange = useCallback((keep: () => boolean): void => void (keepNow.current = keep), []);
  const [hadDraft] = useState(draft !== undefined);
  return (
    <Form
      form={form}
      opened={opened}
      values={{ ...values, ...draft?.values }}
      onRecorded={() => {
        recorded.current = true;
        onClose();
      }}
      keep={() => keepNow.current()}
    >
      <KeepDraft
        draftKey={draftKey}
        basedOn={basedOn}
        onChange={onChange}
        isOpen={() => !recorded.current && !(hadDraft && wasDiscarded())}
      />
    </Form>
  );
}

interface FormProps extends WritingProps {
  /** The values that the fields begin with; the form's own when absent. */
  readonly values?: object;
  readonly onRecorded?: () => void;
  readonly keep?: () => boolean;
  readonly children?: React.ReactNode;
}

function Form({ form, opened, values, onRecorded, keep, children }: FormProps) {
  const { projectId } = opened.project;
  const [schema] = useState(() => form.schema(opened));
  const [begin] = useState(() => ({ ...(values ?? form.begin(opened)), type: form.command, projectId }));
  const { submit, why, Fields } = form;
  return (
    <RecordForm
      schema={schema}
      begin={begin}
      submit={submit}
      {...(why === undefined ? {} : { why })}
      {...(onRecorded === undefined ? {} : { onRecorded })}
      {...(keep === undefined ? {} : { keep })}
      next={{ to: '/projects/$projectId/plan', params: { projectId } }}
    >
      <Fields {...opened} />
      {children}
    </RecordForm>
  );
}
