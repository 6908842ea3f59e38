import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';

import { useNow, useOwnId } from '../../replay/index.ts';
import { draftKey, dropDraft, keptDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/** A form's draft as the form was opened with it. */
export interface Drafting {
  readonly key: string;
  readonly draft: Draft | undefined;
  /** Number of the last entry that there was when the writing began. */
  readonly begunAt: number;
  /** How often it was thrown away: the key of the form, which then begins anew. */
  readonly times: number;
  discard(): void;
}

/** The draft of whoever is signed in for the command that a form at this address records. */
export function useDrafting(type: string): Drafting {
  const key = useDraftKey(type);
  const { n } = useNow().world;
  const [openedAt] = useState(n);
  const [{ draft, times }, change] = useState(() => ({ draft: keptDraft(key), times: 0 }));
  const discard = (): void => {
    dropDraft(key);
    change({ draft: undefined, times: times + 1 });
  };
  return { key, draft, begunAt: draft?.begunAt ?? openedAt, times, discard };
}

/** Number of the last entry that there was when a draft for such a command was begun; `undefined` when there is none. */
export function useBegunAt(type: string): number | undefined {
  const key = useDraftKey(type);
  const [begunAt] = useState(() => keptDraft(key)?.begunAt);
  return begunAt;
}

/** The key as it is when the form opens: the address changes a little before the page does. */
function useDraftKey(type: string): string {
  const personId = useOwnId();
  const address = useLocation({ select: ({ pathname, search }) => addressOf(pathname, search) });
  const [key] = useState(() => draftKey(personId ?? '', type, address));
  return key;
}

/**
 * The address of a form without the dates, without whether its reader was told what recording means, and without the list
 * that it leads back to.
 */
function addressOf(pathname: string, search: object): string {
  const {
    asof: _,
    on: __,
    since: ___,
    checked: ____,
    list: _____,
    ...said
  } = search as Readonly<Record<string, unknown>>;
  const words = new URLSearchParams(Object.entries(said).map(([name, value]) => [name, String(value)])).toString();
  return words === '' ? pathname : `${pathname}?${words}`;
}
