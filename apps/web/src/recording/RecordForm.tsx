import type { Command, DomainEntry, LedgerWorld, StatementCommand } from '@minutebook/domain';
import { useCallback, useContext, useRef, useState } from 'react';
import type { ComponentProps, ReactNode, SubmitEvent } from 'react';
import { FormProvider, useForm, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { Control, FieldValues } from 'react-hook-form';

import { ReturnToToday } from '../clock/ReturnToToday.tsx';
import { today } from '../clock/today.ts';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { Answer } from './Answer.tsx';
import { OtherForm } from './OtherForm.tsx';
import type { Elsewhere } from './form.ts';
import { Submit, useGoingOn } from './leaving/going-on.tsx';
import type { LeadsOn } from './leaving/going-on.tsx';
import { fieldId, FormNameContext, messages, MissingWordsContext } from './fields/form-context.ts';
import { named } from './fields/which-day.ts';
import type { MissingWords } from './fields/form-context.ts';
import { FormFields } from './FormFields.tsx';
import type { FieldsProps } from './FormFields.tsx';
import { CheckBefore } from './CheckBefore.tsx';
import { dropDraft } from './drafts/draft.ts';
import { DraftIsBack } from './drafts/DraftIsBack.tsx';
import { KeepDraft } from './drafts/KeepDraft.tsx';
import { useDrafting } from './drafts/use-drafting.ts';
import type { Drafting } from './drafts/use-drafting.ts';
import { useKeeping } from './drafts/use-keeping.ts';
import type { Keeping } from './drafts/use-keeping.ts';
import { FarDays, useFarDays } from './far-days/FarDays.tsx';
import { useMayRecord } from './may-record.ts';
import { commandResolver } from './resolver.ts';
import { useLeaving } from './leaving/use-leaving.ts';
import { useNow } from '../replay/index.ts';
import { useRecording } from './use-recording.ts';
import type { OpenAnswer } from './use-recording.ts';
import { useRefusedField } from './refused/use-refused-field.ts';
import { whoMay } from './who-may/who-may.ts';

interface RecordFormProps extends FieldsProps, LeadsOn {
  /** The command's type and ids, and the values the fields begin with. Read once, when the form is opened. */
  readonly begin: Pick<Command, 'type'> & FieldValues;
  /** Tells its controls from those of another form on the same page; absent for a form that stands alone. */
  readonly named?: string;
  /** The command whose right it goes by; its own where absent. */
  readonly rightOf?: StatementCommand['type'] | undefined;
  /** Words of the button, such as “Add the project”. */
  readonly submit: string;
  /** What will be recorded, shown for a check before it is; without it, it is recorded at once. */
  readonly check?: (command: StatementCommand) => ReactNode;
  /** Whether these values are to be checked; without it, all are that have a `check`. */
  readonly isToBeChecked?: (values: FieldValues, world: LedgerWorld) => boolean;
  /** Makes what is sent of the command that was filled in; without it, that is sent as it is. */
  readonly sendAs?: (command: StatementCommand) => Command;
  /**
   * What has changed about it since the writing began, which may be long before the form was opened; without it, what
   * was recorded between the two is told.
   */
  readonly since?: (begunAt: number) => ReactNode;
  /** Whether what was chosen leads elsewhere after an entry about another thing; without it, it never does. */
  readonly leansOn?: (entry: DomainEntry) => boolean;
  /** Where what was chosen leads now, shown when something came in between. */
  readonly now?: ReactNode;
  /** Where that which was refused can be recorded; without it, nowhere. */
  readonly elsewhere?: (refusal: string, values: FieldValues) => Elsewhere | undefined;
}

/**
 * The one way to record: a form for one command. It is checked by the command's schema, sent once however often it is
 * submitted, and shows nothing as done before the server has recorded it and this page has replayed it.
 */
export function RecordForm(props: RecordFormProps) {
  const right = props.rightOf ?? (props.begin.type as StatementCommand['type']);
  switch (useMayRecord(right)) {
    case 'yes':
      return <WithDraft {...props} />;
    case 'notInThePast':
      return (
        <p className="govuk-body">
          The past cannot be changed. <ReturnToToday>Return to today to record</ReturnToToday>
        </p>
      );
    case 'notInThisRole':
      return <p className="govuk-body">Your role does not allow you to record this. {whoMay(right)} can.</p>;
  }
}

/** What its author typed is kept until it is recorded; thrown away, the form begins anew. */
function WithDraft(props: RecordFormProps) {
  const drafting = useDrafting(props.begin.type);
  return <OpenForm key={drafting.times} {...props} drafting={drafting} />;
}

type OpenFormProps = RecordFormProps & { readonly drafting: Drafting };

function OpenForm(props: OpenFormProps) {
  const { submit, check, since, goesOn } = props;
  // What is checked only at times keeps one name for its button: nothing changes under the hand that types.
  const sometimes = props.isToBeChecked !== undefined;
  const opened = useOpenForm(props);
  const { form, about, missing, recording, isChecked, toCheck, toFields, farDays, send, keeping, discard } = opened;
  const { answer, sending } = recording;
  return (
    <FormProvider {...form}>
      <FormNameContext value={props.named ?? ''}>
        <MissingWordsContext value={missing}>
          <DraftIsBack {...{ since, about, discard }} drafting={props.drafting} leansOn={props.leansOn} />
          <form className="mb-form" noValidate aria-busy={sending} onSubmit={(event) => void send(event)}>
            <WhatIsWrong missing={missing}>
              {answer === undefined || sending ? null : (
                <Told answer={answer} sendAgain={recording.sendAgain}>
                  <BelowAnswer {...props} answer={answer} keeping={keeping} />
                </Told>
              )}
            </WhatIsWrong>
            <fieldset className="mb-form__fields" disabled={sending || answer?.kind === 'unsent'}>
              <legend className="govuk-visually-hidden">{submit}</legend>
              <FormFields {...props} hidden={toCheck !== undefined} />
              {toCheck === undefined || check === undefined ? null : (
                <CheckBefore change={toFields}>{check(toCheck)}</CheckBefore>
              )}
              <FarDays {...farDays} />
              <Submit goesOn={goesOn} leadTo={opened.leadTo}>
                {sending ? 'Recording…' : isChecked && !sometimes && toCheck === undefined ? 'Check it' : submit}
              </Submit>
              <KeepDraft keeping={keeping} />
            </fieldset>
          </form>
        </MissingWordsContext>
      </FormNameContext>
    </FormProvider>
  );
}

/** The form's values: as it begins, and over them what its author typed earlier. */
function useValues({ schema, begin, drafting }: OpenFormProps) {
  const [missing] = useState<MissingWords>(() => new Map());
  const [resolver] = useState(() => commandResolver(schema, missing));
  const [begun] = useState(() => ({ effectiveOn: today(), ...begin }));
  const defaultValues = { ...begun, ...drafting.draft?.values };
  const form = useForm({ defaultValues, resolver, reValidateMode: 'onSubmit', shouldFocusError: false });
  return { form, begun, missing };
}

/** The form's values, what of them is to be checked, and sending them. */
function useOpenForm(props: OpenFormProps) {
  const { begin, sendAs = asItIs, drafting } = props;
  const { leadTo, goOn } = useGoingOn(props);
  const { form, begun, missing } = useValues(props);
  const done = useRef(false);
  const isChecked = useIsChecked(props, form.control);
  const keeping = useKeeping(drafting, begun, form.getValues, done);
  const discard = (): void => {
    done.current = true;
    drafting.discard();
  };
  const about = sendAs(begin as unknown as StatementCommand);
  const toRecord = { about, leansOn: props.leansOn, sent: drafting.draft?.sent };
  const onRecorded: typeof goOn = (recorded, command) => {
    done.current = true;
    dropDraft(drafting.key);
    goOn(recorded, command);
  };
  const recording = useRecording(toRecord, { onSent: keeping.keepSent, onRecorded });
  useLeaving(form.formState.isDirty || drafting.draft !== undefined, done, keeping.keep);
  const [toCheck, setToCheck] = useState<StatementCommand>();
  const toFields = useCallback(() => setToCheck(undefined), []);
  useRefusedField(recording.answer, form.setError, toFields);
  const farDays = useFarDays();
  // The schema has checked the values, so they are a command.
  const checkOrSend = form.handleSubmit((values) => {
    const command = values as unknown as StatementCommand;
    if (farDays.asks(command)) return;
    if (isChecked && toCheck === undefined) {
      if (!recording.isRefused(sendAs(command))) setToCheck(command);
    } else recording.send(sendAs(command));
  });
  const send = (event: SubmitEvent): Promise<void> => {
    // What was refused has been corrected, or will be refused again: it is not about what is entered now.
    recording.forgetRefusal();
    return checkOrSend(event);
  };
  return { form, missing, recording, isChecked, toCheck, toFields, farDays, send, keeping, discard, about, leadTo };
}

function asItIs(command: StatementCommand): Command {
  return command;
}

/** Whether what is entered now is shown for a check before it is recorded. */
function useIsChecked({ check, isToBeChecked }: RecordFormProps, control: Control): boolean {
  const values = useWatch({ control, disabled: isToBeChecked === undefined });
  const { world } = useNow();
  return check !== undefined && isToBeChecked?.(values, world) !== false;
}

type BelowAnswerProps = Pick<RecordFormProps, 'now' | 'elsewhere'> & {
  readonly answer: OpenAnswer;
  readonly keeping: Keeping;
};

/** Where what was chosen leads now, or the form that takes what was refused. */
function BelowAnswer({ answer, now, elsewhere, keeping }: BelowAnswerProps) {
  const { getValues } = useFormContext();
  if (answer.kind === 'conflict') return now;
  const other = answer.kind === 'refused' ? elsewhere?.(answer.refusal, getValues()) : undefined;
  return <OtherForm elsewhere={other} take={keeping.takeTo} />;
}

/** That nothing was changed is no mistake. */
function Told(props: ComponentProps<typeof Answer>) {
  const { answer } = props;
  if (answer.kind !== 'refused' || answer.refusal !== 'NothingIsDifferent') return <Answer {...props} />;
  return (
    <div className="govuk-inset-text">
      <output>
        Nothing was recorded, since nothing is different from what the ledger already says. Change something, or leave
        the form.
      </output>
    </div>
  );
}

/** The fields to correct, in the order they stand; where there are none, the children. */
function WhatIsWrong({ missing, children }: { readonly missing: MissingWords; readonly children: ReactNode }) {
  const form = useContext(FormNameContext);
  const { submitCount, errors: all } = useFormState();
  const errors = messages(all);
  if (errors.size === 0) return children;
  // Of a list or a table, what is wrong is said part by part.
  const partsOf = (name: string) => [...errors.keys()].filter((one) => one === name || one.startsWith(`${name}.`));
  const names = [...new Set([...[...missing.keys()].flatMap((name) => partsOf(name)), ...errors.keys()])];
  return (
    <ErrorSummary
      key={submitCount}
      errors={names.map((name) => ({
        fieldId: fieldId(name, form),
        message: named(name, errors.get(name) ?? '', missing),
      }))}
    />
  );
}
