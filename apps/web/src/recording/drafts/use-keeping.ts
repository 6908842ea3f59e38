import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { FieldValues } from 'react-hook-form';

import { instant } from '../../clock/server-clock.ts';
import type { Elsewhere } from '../form.ts';
import { dropDraft, keepDraft, keyFor } from './draft.ts';
import type { Sent } from './draft.ts';
import { madeHere, typedOf } from './typed.ts';
import type { Drafting } from './use-drafting.ts';

/** The forms that are open, by how each keeps at once what is typed. */
const open = new Set<() => unknown>();

/** Keeps at once what is typed in every open form, before one is opened again. */
export function keepTyped(): void {
  for (const keep of open) keep();
}

export interface Keeping {
  /** Keeps what is typed, and tells whether nothing would be lost by leaving. */
  keep(): boolean;
  /** When it was kept last (UTC); `refused` where the browser does not take it. */
  keptAt(): string | undefined;
  /** Keeps what is being sent until there is an answer, which takes it away. */
  keepSent(sent: Sent | undefined): void;
  /** Keeps what is typed for another form, which opens with it, and no longer for this one. */
  takeTo(other: Pick<Elsewhere, 'command' | 'path'>): void;
}

/** Keeps what is typed in a form that is not `done`: when told, and when it is left. */
export function useKeeping(
  { key, draft, begunAt }: Drafting,
  begin: FieldValues,
  getValues: () => FieldValues,
  done: RefObject<boolean>,
): Keeping {
  const [keeping] = useState(() => {
    let sent = draft?.sent;
    let last: string | undefined;
    let isKept = true;
    let keptAt: string | undefined;
    const keep = (): boolean => {
      if (done.current) return true;
      const values = getValues();
      const typed = typedOf(values, begin);
      const isTyped = Object.keys(typed).length > 0 || sent !== undefined;
      if (!isTyped) dropDraft(key);
      const text = isTyped ? JSON.stringify([typed, sent]) : undefined;
      if (text === last) return isKept;
      last = text;
      const now = instant();
      const kept = { values: { ...madeHere(values), ...typed }, keptAt: now, begunAt };
      isKept = !isTyped || keepDraft(key, sent === undefined ? kept : { ...kept, sent });
      keptAt = isTyped ? (isKept ? now : 'refused') : undefined;
      return isKept;
    };
    const keepSent = (now: Sent | undefined): void => {
      sent = now;
      keep();
    };
    const takeTo = ({ command, path }: Pick<Elsewhere, 'command' | 'path'>): void => {
      keepDraft(keyFor(key, command, path), keptOf(getValues(), begin, begunAt));
      done.current = true;
      dropDraft(key);
    };
    return { keep, keptAt: () => keptAt, keepSent, takeTo };
  });
  useWhenLeft(keeping.keep);
  return keeping;
}

function keptOf(values: FieldValues, begin: FieldValues, begunAt: Drafting['begunAt']) {
  return { values: { ...madeHere(values), ...typedOf(values, begin) }, keptAt: instant(), begunAt };
}

function useWhenLeft(keep: () => boolean): void {
  useEffect(() => {
    open.add(keep);
    addEventListener('pagehide', keep);
    return () => {
      open.delete(keep);
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);
}
