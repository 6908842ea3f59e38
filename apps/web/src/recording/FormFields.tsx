import type { Command } from '@minutebook/domain';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useFormState } from 'react-hook-form';
import type { z } from 'zod';

import { isOptional } from './fields/asks-why.ts';
import { fieldsFor } from './fields/fields.tsx';
import { messages } from './fields/form-context.ts';

/** Every command has these two. */
const { DayField, ProseField } = fieldsFor<Pick<Command, 'effectiveOn' | 'reason'>>();

export interface FieldsProps {
  /** The command's schema: what the form is checked by. */
  readonly schema: z.ZodObject;
  /** The question that the day answers, such as “When was it agreed?”. */
  readonly when?: string;
  /** The question that the reason answers. */
  readonly why?: string;
  /** The entry's own reason is not asked for. */
  readonly reasonsAsked?: boolean;
  /** The command's own fields, from `recording/fields`. The day it happened and the reason come after them. */
  readonly children?: ReactNode;
  /** Fields that come after them. */
  readonly last?: ReactNode;
  /** The day is not asked for: it is the one that the form begins with. */
  readonly dayKnown?: boolean;
}

/**
 * The command's own fields, the day and the reason. They stay while a check is shown, so that nothing is lost, and take
 * the focus when they come back, unless it belongs to what is wrong with them.
 */
export function FormFields({
  schema,
  when,
  why = 'Why?',
  reasonsAsked,
  dayKnown,
  hidden,
  children,
  last,
}: FieldsProps & { readonly hidden: boolean }) {
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
