import type { Command, StatementCommand } from '@minutebook/domain';
import { createContext, useContext, useState } from 'react';
import type { NavigateOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { z } from 'zod';

import { asksWhy } from './fields/asks-why.ts';
import { CorrectsContext } from './fields/form-context.ts';
import { nextOf, wordsFor } from './form.ts';
import type { AnyForm, Item } from './form.ts';
import { RecordForm } from './RecordForm.tsx';

interface OpenedFormProps {
  readonly form: AnyForm;
  /** What the form's subject opened. */
  readonly opened: object;
  readonly item: Item | undefined;
  /** Values that the fields begin with in place of the form's own, such as those of an earlier entry. */
  readonly values?: FieldValues;
  /** Makes what is sent of the command that was filled in; without it, that is sent as it is. */
  readonly sendAs?: (command: StatementCommand) => Command;
  /** What is asked besides, where the form corrects an earlier entry. */
  readonly besides?: Besides;
}

/** Fields that a form has besides those of its command. */
export interface Besides {
  readonly shape: z.ZodRawShape;
  readonly fields: ReactNode;
  readonly submit: string;
  readonly next: NavigateOptions;
}

/** What the form that is shown records. */
const Inside = createContext<TheFormProps | undefined>(undefined);

/** A form that is about something: what stands above its fields, the fields, and what is put around them. */
export function OpenedForm({ form, opened, item, values, sendAs, besides }: OpenedFormProps) {
  const [own] = useState((): FieldValues => {
    const begin = values ?? form.begin(opened, item);
    return form.typed?.(begin) ?? begin;
  });
  const { Above, Around } = form;
  return (
    <>
      {item === undefined ? null : (
        <div className="govuk-inset-text">
          <strong>{item.title}</strong>
          <div className="mb-secondary">{item.facts}</div>
        </div>
      )}
      {Above === undefined ? null : <Above {...opened} />}
      <Inside value={{ form, opened, own, sendAs, besides }}>
        <CorrectsContext value={besides !== undefined}>
          {Around === undefined ? <FormInside /> : <Around />}
        </CorrectsContext>
      </Inside>
    </>
  );
}

/** The form itself, for what is put around it. */
export function FormInside() {
  const inside = useContext(Inside);
  if (inside === undefined) throw new Error('There is no form to show here');
  return <TheForm {...inside} />;
}

interface TheFormProps extends Pick<OpenedFormProps, 'form' | 'opened'> {
  readonly besides: Besides | undefined;
  readonly sendAs: OpenedFormProps['sendAs'];
  readonly own: FieldValues;
}

function TheForm({ form, opened, own, sendAs, besides }: TheFormProps) {
  const { schema, subject, Fields, Since, Now, check, elsewhere } = form;
  const [strict] = useState(() => {
    const asked = form.stricter?.(opened, own) ?? schema;
    return besides === undefined ? asked : asked.safeExtend(besides.shape);
  });
  const [begin] = useState(() => {
    const ids = subject.ids(opened);
    // What corrects an entry is about what that entry is about, where the form would begin something new.
    const all = besides === undefined ? { ...own, ...ids } : { ...ids, ...own };
    return { ...all, type: schema.shape.type.value };
  });
  return (
    <RecordForm
      schema={strict}
      begin={begin}
      submit={besides?.submit ?? wordsFor(form.submit, opened)}
      {...(form.when === undefined ? {} : { when: form.when })}
      {...(form.why === undefined ? {} : { why: wordsFor(form.why, opened) })}
      reasonsAsked={!asksWhy(form, own)}
      {...(check === undefined ? {} : { check: (command: StatementCommand) => check(command, opened) })}
      {...(form.isToBeChecked === undefined ? {} : { isToBeChecked: form.isToBeChecked })}
      {...(sendAs === undefined ? {} : { sendAs })}
      {...(Since === undefined || besides !== undefined ? {} : { since: sinceOf(Since, opened) })}
      {...(elsewhere === undefined || besides !== undefined
        ? {}
        : { elsewhere: (refusal: string, values: FieldValues) => elsewhere(refusal, values, opened) })}
      {...(form.leansOn === undefined ? {} : { leansOn: form.leansOn })}
      now={Now === undefined ? null : <Now {...opened} />}
      next={(recorded) => besides?.next ?? nextOf(form, opened, recorded)}
      goesOn={besides === undefined ? form.goesOn?.(opened) : undefined}
      last={besides?.fields}
    >
      {Fields === undefined ? null : <Fields {...opened} />}
    </RecordForm>
  );
}

function sinceOf(Since: NonNullable<AnyForm['Since']>, opened: object) {
  return (begunAt: number): ReactNode => <Since {...opened} begunAt={begunAt} />;
}
