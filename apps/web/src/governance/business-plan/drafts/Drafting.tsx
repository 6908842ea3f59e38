import { useCallback, useRef, useState } from 'react';
import type { FieldValues } from 'react-hook-form';

import { useMayRecord } from '../../../recording/may-record.ts';
import type { AroundProps } from '../../../recording/form.ts';
import { FormInside } from '../../../recording/OpenedForm.tsx';
import { useSession } from '../../../replay/index.ts';
import type { OpenedPlan, SectionSaid } from '../opened-plan.ts';
import { draftKey, dropDraft, keptDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { DraftNotice } from './DraftNotice.tsx';
import { KeepDraft } from './KeepDraft.tsx';
import { Theirs } from './Theirs.tsx';

type DraftingProps = AroundProps<OpenedPlan> & { readonly section: SectionSaid };

/** Around the form of a section of a plan: what its author typed and has not recorded, and what another one recorded. */
export function Drafting(props: DraftingProps) {
  const session = useSession();
  const may = useMayRecord(props.command);
  const personId = session.kind === 'known' ? session.person?.personId : undefined;
  if (personId === undefined || may !== 'yes') return <FormInside />;
  return <WithDraft {...props} personId={personId} />;
}

function WithDraft({ opened, section, values, personId }: DraftingProps & { readonly personId: string }) {
  const { project, plan, name, about } = opened;
  const key = draftKey(personId, project.projectId, name, about);
  const [draft, setDraft] = useState(() => keptDraft(key));
  const open = useRef(true);
  const basedOn = draft === undefined ? plan && section.stated(plan.content, opened)?.n : draft.basedOn;
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
        {...{ values, draft, draftKey: key, basedOn }}
        onClose={() => dropDraft(key)}
        wasDiscarded={() => !open.current}
      />
    </>
  );
}

interface DraftedProps {
  readonly values: FieldValues;
  readonly draft: Draft | undefined;
  readonly draftKey: string;
  readonly basedOn: number | undefined;
  readonly onClose: () => void;
  readonly wasDiscarded: () => boolean;
}

function Drafted({ values, draft, draftKey, basedOn, onClose, wasDiscarded }: DraftedProps) {
  const recorded = useRef(false);
  const keepNow = useRef((): boolean => false);
  const onChange = useCallback((keep: () => boolean): void => void (keepNow.current = keep), []);
  const [hadDraft] = useState(draft !== undefined);
  return (
    <FormInside
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
    </FormInside>
  );
}
