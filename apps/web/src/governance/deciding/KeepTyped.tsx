import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';

import { useLeaving } from '../../recording/use-leaving.ts';
import type { Openings } from './use-openings.ts';

/**
 * In a form that may be opened again: lets what was typed be read then. The form itself takes what was kept for what it
 * began with, so this asks before it is left and lost.
 */
export function KeepTyped({ openings: { readBy, typed } }: { readonly openings: Openings }) {
  const { getValues, formState } = useFormContext();
  const { defaultValues, isDirty } = formState;
  // The form goes on by itself once it is recorded, without asking.
  const recorded = useRef(false);
  useLeaving(!isDirty && Object.keys(typed).length > 0, recorded);
  useEffect(() => {
    readBy(() => changed(getValues(), defaultValues ?? {}));
  }, [readBy, getValues, defaultValues]);
  return null;
}

/** The fields that are not as the form began; one that is empty and began as nothing is. */
function changed(values: FieldValues, begun: FieldValues): FieldValues {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]: [string, unknown]) =>
        JSON.stringify(value) !== JSON.stringify(begun[name]) && !(value === '' && begun[name] === undefined),
    ),
  );
}
