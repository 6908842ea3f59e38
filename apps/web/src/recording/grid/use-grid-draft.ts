import { useEffect, useMemo, useRef, useState } from 'react';

import { instant } from '../../clock/server-clock.ts';
import { useNow, useOwnId } from '../../replay/index.ts';
import { draftKey, dropDraft, keepDraft, keptDraft } from '../drafts/draft.ts';
import type { Draft } from '../drafts/draft.ts';
import { GridStore, isTyped } from './grid-store.ts';
import type { GridRowState } from './grid-store.ts';

/** How long after the last key the grid is kept; milliseconds. */
const pause = 400;

/** A grid that is being typed, as this browser keeps it. */
export interface GridDraft<About> {
  readonly store: GridStore;
  /** What is said of all its rows. */
  readonly about: About;
  readonly say: (about: Partial<About>) => void;
  /** Ids of what was sent, by its words: the same words sent again record nothing twice. */
  readonly ids: Map<string, string>;
  /** The draft that was there when the page was opened. */
  readonly back: Draft | undefined;
  /** When it was kept last; `refused` where the browser does not take it. */
  readonly keptAt: string | undefined;
  /** Keeps what is typed at once. */
  readonly keep: () => void;
  /** That a draft was there is no news any more: some of it is recorded, and what is not is told row by row. */
  readonly isNoNews: () => void;
  readonly discard: () => void;
}

interface Kept<About> {
  readonly rows: Readonly<Record<string, readonly string[]>>;
  /** Of each row, the last entry that there was when its typing began. */
  readonly since: Readonly<Record<string, number>>;
  readonly ids: readonly (readonly [string, string])[];
  readonly about: About;
}

/**
 * What is typed into a grid, kept in this browser a moment after each key, and there again when its page is opened.
 * `unsaid`: what is said of all rows at first.
 */
export function useGridDraft<About>(command: string, path: string, unsaid: About): GridDraft<About> {
  const personId = useOwnId() ?? '';
  const now = useNow();
  const key = draftKey(personId, command, path);
  const [keptAt, setKeptAt] = useState<string>();
  const [back, setBack] = useState(() => keptDraft(key));
  // Of a draft that is taken up again, the writing began when it was first kept.
  const begunAt = useRef(back?.begunAt ?? now.world.n);
  const { store, ids, about: kept } = useMemo(() => restored(keptDraft(key)), [key]);
  useEffect(() => store.know(now.world.n), [store, now]);
  const [about, setAbout] = useState((kept as About | undefined) ?? unsaid);
  const told = useRef(about);
  const keep = useMemo(
    () => (): void => {
      const typed = typedIn(store);
      // A draft in which nothing is typed is none.
      if (typed.length === 0) {
        setKeptAt(undefined);
        setBack(undefined);
        return dropDraft(key);
      }
      const at = instant();
      const values: Kept<About> = { ...keptRows(typed), ids: [...ids], about: told.current };
      setKeptAt(keepDraft(key, { values, keptAt: at, begunAt: begunAt.current }) ? at : 'refused');
    },
    [key, store, ids],
  );
  useKeeping(store, keep);
  const say = (more: Partial<About>): void => {
    told.current = { ...told.current, ...more };
    setAbout(told.current);
    keep();
  };
  const discard = (): void => {
    store.clear();
    ids.clear();
    // Without figures nothing is kept.
    say(unsaid);
    begunAt.current = now.world.n;
  };
  return { store, about, say, ids, back, keptAt, keep, isNoNews: () => setBack(undefined), discard };
}

function typedIn(store: GridStore): readonly (readonly [string, GridRowState])[] {
  return [...store.rows()].filter(([, { cells }]) => isTyped(cells));
}

function keptRows(typed: ReturnType<typeof typedIn>): Pick<Kept<unknown>, 'rows' | 'since'> {
  return {
    rows: Object.fromEntries(typed.map(([id, { cells }]) => [id, cells])),
    since: Object.fromEntries(typed.map(([id, { since }]) => [id, since])),
  };
}

/** Keeps what is typed a moment after the last key, and when the page is left. */
function useKeeping(store: GridStore, keep: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.listenToAny(() => {
      clearTimeout(timer);
      timer = setTimeout(keep, pause);
    });
    // A page that is loaded anew does not take its parts down first.
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      stop();
      clearTimeout(timer);
      keep();
    };
  }, [store, keep]);
}

function restored(draft: Draft | undefined) {
  const store = new GridStore();
  const kept = draft?.values as Partial<Kept<unknown>> | undefined;
  for (const [id, cells] of Object.entries(kept?.rows ?? {})) {
    store.bringBack(id, cells, kept?.since?.[id] ?? draft?.begunAt ?? 0);
  }
  return { store, ids: new Map(kept?.ids ?? []), about: kept?.about };
}
