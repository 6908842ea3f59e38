import { createContext, useContext, useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import type { FieldError, FieldErrors } from 'react-hook-form';

import { withDays } from '../../design/days.ts';

/** What is known of a field besides its path. */
export interface FieldWords {
  /** What to say when it is empty or no choice was made. */
  readonly missing: string;
  /**
   * Whether it holds an amount of money, of which more can be said where it is none; or a choice that has to be made
   * although the command does without: that none holds is said by `noneOfThem`; or a day.
   */
  readonly holds?: 'amount' | 'choice' | 'day' | undefined;
  /** What it is called, to tell it from others of its kind. */
  readonly label?: string | undefined;
}

/** The value of a choice that none of its options holds, which is a true statement and nothing left out; no id is such. */
export const noneOfThem = ' none';

/** Whether an entry is corrected: what the command does without was then said already. */
export const CorrectsContext = createContext(false);

/** What to say of each field, in the order the fields stand on the page. */
export type MissingWords = Map<string, FieldWords>;

export const MissingWordsContext = createContext<MissingWords | undefined>(undefined);

/** What tells the controls of a form from those of another one on the same page; empty for a form that stands alone. */
export const FormNameContext = createContext('');

/** Id of a field's control. */
export function fieldId(name: string, form = ''): string {
  return `${form}field-${name.replaceAll('.', '-')}`;
}

/** What a field of a form needs: its id and its error. `missing` is what is said when it is empty. */
export function useField(
  name: string,
  missing: string,
  holds?: FieldWords['holds'],
  label?: string,
): { readonly id: string; readonly error: string | undefined } {
  const words = useContext(MissingWordsContext);
  if (words === undefined) throw new Error(`The field ${name} is outside a RecordForm`);
  const form = useContext(FormNameContext);
  useEffect(() => {
    words.set(name, { missing, holds, label });
    putInOrder(words, form);
    return () => void words.delete(name);
  }, [words, name, missing, holds, label, form]);
  const { formState } = useFormContext();
  return { id: fieldId(name, form), error: messages(formState.errors).get(name) };
}

/**
 * Puts the fields in the order in which they stand on the page: one comes later when a choice brings it, or a list that
 * was asked for arrives, and one inside another is there before it.
 */
function putInOrder(words: MissingWords, form: string): void {
  const fields = [...words].map(([name, said]) => ({
    name,
    said,
    at: document.getElementById(fieldId(name, form)),
  }));
  if (fields.every(({ at }, index) => index === 0 || !comesBefore(at, fields[index - 1]?.at))) return;
  words.clear();
  const sorted = fields.toSorted((a, b) => (comesBefore(a.at, b.at) ? -1 : comesBefore(b.at, a.at) ? 1 : 0));
  for (const { name, said } of sorted) words.set(name, said);
}

function comesBefore(one: Node | null, other: Node | null | undefined): boolean {
  if (one === null || other === null || other === undefined) return false;
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The messages of a form by field path. */
export function messages(errors: FieldErrors, prefix = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, error] of Object.entries(errors)) {
    if (error === undefined) continue;
    const path = `${prefix}${key}`;
    const { message } = error as Partial<FieldError>;
    if (typeof message === 'string') found.set(path, withDays(message));
    else for (const [inner, text] of messages(error as FieldErrors, `${path}.`)) found.set(inner, text);
  }
  return found;
}
