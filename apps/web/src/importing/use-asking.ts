import { useState } from 'react';

import type { FieldError } from '../design/fields/ErrorSummary.tsx';
import { useSending } from '../recording/use-sending.ts';
import type { Problems } from '../recording/use-sending.ts';

interface Asking {
  readonly sending: boolean;
  readonly problems: Problems | undefined;
  /** Shows the errors instead of asking, where there are some; and at `at` the sentence with which it is refused. */
  ask(errors: readonly FieldError[], request: () => Promise<string | undefined>, at: string): void;
}

/** Sends one request at a time, which resolves with the sentence of a refusal, and keeps what was wrong with the last. */
export function useAsking(): Asking {
  const { sending, problems, send } = useSending();
  const [refused, setRefused] = useState<Problems>();
  const ask: Asking['ask'] = (errors, request, at) => {
    setRefused(undefined);
    const whole = async (): Promise<void> => {
      const message = await request();
      if (message !== undefined) setRefused({ errors: [{ fieldId: at, message }], attempt: 1 });
    };
    send(errors, whole, at);
  };
  return { sending, problems: problems ?? refused, ask };
}
