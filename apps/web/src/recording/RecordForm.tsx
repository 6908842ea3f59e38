import type { Command, LedgerWorld, StatementCommand } from '@minutebook/domain';
import { useNavigate } from '@tanstack/react-router';
import type { NavigateOptions } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ComponentProps, ReactNode, SubmitEvent } from 'react';
import { FormProvider, useForm, useFormState, useWatch } from 'react-hook-form';
import type { Control, FieldValues } from 'react-hook-form';
import type { z } from 'zod';

import { ReturnToToday } from '../clock/ReturnToToday.tsx';
import { today } from '../clock/today.ts';
import { Button } from '../design/Button.tsx';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { Answer } from './Answer.tsx';
import { fieldsFor } from './fields/fields.tsx';
import { fieldId, messages, MissingWordsContext } from './fields/form-context.ts';
import type { MissingWords } from './fields/form-context.ts';
import { CheckBefore } from './CheckBefore.tsx';
import { FarDays, useFarDays } from './FarDays.tsx';
import { useMayRecord } from './may-record.ts';
import { commandResolver } from './resolver.ts';
import { useLeaving } from './use-leaving.ts';
import { useNow } from '../replay/index.ts';
import { useRecording } from './use-recording.ts';
import { useRefusedField } from './use-refused-field.ts';
import { whoMay } from './who-may.ts';

/** Every command has these two. */
const { DayField, ProseField } = fieldsFor<Pick<Command, 'effectiveOn' | 'reason'>>();

interface RecordFormProps {
  /** The command's schema: what the form is checked by. */
  readonly schema: z.ZodObject;
  /** The command's type and ids, and the values the fields begin with. Read once, when the form is opened. */
  readonly begin: Pick<Command, 'type'> & FieldValues;
  /** The command whose right it goes by; its own where absent. */
  readonly rightOf?: StatementCommand['type'] | undefined;
  /** Words of the button, such as “Add the project”. */
  readonly submit: string;
  /** The question that the day answers, such as “When was it agreed?”. */
  readonly when?: string;
  /** The question that the reason answers. */
  readonly why?: string;
  /** For a command that has its own fields for the reasons: the entry's is then not asked for. */
  readonly reasonsAsked?: boolean;
  /** What will be recorded, shown for a check before it is; without it, it is recorded at once. */
  readonly check?: (command: StatementCommand) => ReactNode;
  /** Whether these values are to be checked; without it, all are that have a `check`. */
  readonly isToBeChecked?: (values: FieldValues, world: LedgerWorld) => boolean;
  /** Makes what is sent of the command that was filled in; without it, that is sent as it is. */
  readonly sendAs?: (command: StatementCommand) => Command;
  /** The page to go to once it is recorded; it shows the entry number. */
  readonly next: NavigateOptions;
  /** Told once it is recorded, before going on, so that nothing is kept that is recorded now. */
  readonly onRecorded?: () => void;
  /** Keeps what was typed for another time and tells whether it could: leaving then asks nothing. */
  readonly keep?: () => boolean;
  /** The command's own fields, from `recording/fields`. The day it happened and the reason come after them. */
  readonly children?: ReactNode;
  /** Fields that come after them. */
  readonly last?: ReactNode;
  /** The day is not asked for: it is the one that the form begins with. */
  readonly dayKnown?: boolean;
}

/**
 * The one way to record: a form for one command. It is checked by the command's schema, sent once however often it is
 * submitted, and shows nothing as done before the server has recorded it and this page has replayed it.
 */
export function RecordForm(props: RecordFormProps) {
  const right = props.rightOf ?? (props.begin.type as StatementCommand['type']);
  switch (useMayRecord(right)) {
    case 'yes':
      return <OpenForm {...props} />;
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

function OpenForm(props: RecordFormProps) {
  const { submit, check } = props;
  const { form, missing, recording, isChecked, toCheck, toFields, farDays, send } = useOpenForm(props);
  const { answer, sending } = recording;
  return (
    <FormProvider {...form}>
      <MissingWordsContext value={missing}>
        <form className="mb-form" noValidate aria-busy={sending} onSubmit={(event) => void send(event)}>
          <WhatIsWrong missing={missing}>
            {answer === undefined || sending ? null : <Told answer={answer} sendAgain={recording.sendAgain} />}
          </WhatIsWrong>
          <fieldset className="mb-form__fields" disabled={sending || answer?.kind === 'unsent'}>
            <legend className="govuk-visually-hidden">{submit}</legend>
            <Fields {...props} hidden={toCheck !== undefined} />
            {toCheck === undefined || check === undefined ? null : (
              <CheckBefore change={toFields}>{check(toCheck)}</CheckBefore>
            )}
            <FarDays days={farDays.asked} />
            <Button>{sending ? 'Recording…' : isChecked && toCheck === undefined ? 'Check it' : submit}</Button>
          </fieldset>
        </form>
      </MissingWordsContext>
    </FormProvider>
  );
}

/** The form's values, what of them is to be checked, and sending them. */
function useOpenForm(props: RecordFormProps) {
  const { schema, begin, next, onRecorded, keep, sendAs = asItIs } = props;
  const navigate = useNavigate();
  const [missing] = useState<MissingWords>(() => new Map());
  const [resolver] = useState(() => commandResolver(schema, missing));
  const form = useForm({
    defaultValues: { effectiveOn: today(), ...begin },
    resolver,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const done = useRef(false);
  const isChecked = useIsChecked(props, form.control);
  const recording = useRecording(sendAs(begin as unknown as StatementCommand), (recorded) => {
    done.current = true;
    onRecorded?.();
    void navigate({ ...next, state: { recorded }, ignoreBlocker: true });
  });
  useLeaving(form.formState.isDirty, done, keep);
  const [toCheck, setToCheck] = useState<StatementCommand>();
  const toFields = useCallback(() => setToCheck(undefined), []);
  useRefusedField(recording.answer, form.setError, toFields);
  const farDays = useFarDays();
  // The schema has checked the values, so they are a command.
  const checkOrSend = form.handleSubmit((values) => {
    const command = values as unknown as StatementCommand;
    if (farDays.asks(command)) return;
    if (isChecked && toCheck === undefined) setToCheck(command);
    else recording.send(sendAs(command));
  });
  const send = (event: SubmitEvent): Promise<void> => {
    // What was refused has been corrected, or will be refused again: it is not about what is entered now.
    recording.forgetRefusal();
    return checkOrSend(event);
  };
  return { form, missing, recording, isChecked, toCheck, toFields, farDays, send };
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

type FieldsProps = RecordFormProps & { readonly hidden: boolean };

/**
 * The command's own fields, the day and the reason. They stay while a check is shown, so that nothing is lost, and take
 * the focus when they come back, unless it belongs to what is wrong with them.
 */
function Fields({ schema, when, why = 'Why?', reasonsAsked, dayKnown, hidden, children, last }: FieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const wasHidden = useRef(hidden);
  const wrong = messages(useFormState().errors).size > 0;
  useEffect(() => {
    if (wasHidden.current && !hidden && !wrong) box.current?.focus();
    wasHidden.current = hidden;
  }, [hidden, wrong]);
  return (
    <div hidden={hidden} tabIndex={-1} ref={box}>
      {children}
      {dayKnown === true ? null : <When when={when} />}
      {reasonsAsked === true ? null : <Why why={why} optional={isOptional(schema.shape['reason'])} />}
      {last}
    </div>
  );
}

/** That nothing was changed is no mistake. */
function Told({ answer, sendAgain }: ComponentProps<typeof Answer>) {
  if (answer.kind !== 'refused' || answer.refusal !== 'NothingIsDifferent') {
    return <Answer answer={answer} sendAgain={sendAgain} />;
  }
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
  const { submitCount, errors: all } = useFormState();
  const errors = messages(all);
  if (errors.size === 0) return children;
  const names = [...new Set([...missing.keys(), ...errors.keys()])].filter((name) => errors.has(name));
  return (
    <ErrorSummary
      key={submitCount}
      errors={names.map((name) => ({ fieldId: fieldId(name), message: errors.get(name) ?? '' }))}
    />
  );
}

function isOptional(schema: unknown): boolean {
  return (schema as z.ZodType | undefined)?.safeParse(undefined).success === true;
}

function When({ when = 'When did it happen?' }: { readonly when: string | undefined }) {
  return (
    <DayField
      name="effectiveOn"
      label={when}
      hint="It may be earlier than today. The day you record it is kept as well."
      missing="Enter the day it happened"
    />
  );
}

function Why({ why, optional }: { readonly why: string; readonly optional: boolean }) {
  return <ProseField name="reason" label={optional ? `${why} (optional)` : why} missing="Say why" />;
}
