import { useRef, useState } from 'react';

import type { FieldError } from '../design/fields/ErrorSummary.tsx';
import { sentenceOf } from '../replay/index.ts';

/** What is wrong with a form, and the how-manieth time it was tried. */
export interface Problems {
  readonly errors: readonly FieldError[];
  readonly attempt: number;
}

interface Sending {
  readonly sending: boolean;
  readonly problems: Problems | undefined;
  /** Shows the errors, when there are some, instead of sending. What the server refuses is shown at `at`. */
  send(errors: readonly FieldError[], request: () => Promise<void>, at: string): void;
}

/** Sends one request at a time and keeps what was wrong with the last. */
export function useSending(): Sending {
  const [sending, setSending] = useState(false);
  const [problems, setProblems] = useState<Problems>();
  const busy = useRef(false);
  const show = (errors: readonly FieldError[]): void =>
    setProblems((before) => ({ errors, attempt: (before?.attempt ?? 0) + 1 }));
  const send: Sending['send'] = (errors, request, at) => {
    if (busy.current) return;
    if (errors.length > 0) return show(errors);
    busy.current = true;
    setSending(true);
    setProblems(undefined);
    request()
      .catch((error: unknown) => show([{ fieldId: at, message: sentenceOf(error) }]))
      .finally(() => {
        busy.current = false;
        setSending(false);
      });
  };
  return { sending, problems, send };
}

/** The message at one field. */
export function errorAt(problems: Problems | undefined, fieldId: string): string | undefined {
  return problems?.errors.find((one) => one.fieldId === fieldId)?.message;
}
