import { useEffect, useState } from 'react';

/** How far a recording has come, of whatever. */
export interface ImportProgress {
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
  readonly done: number;
  readonly of: number;
  /** Why it failed. */
  readonly sentence?: string | undefined;
}

/** What is told while an import is watched. */
interface Told<Progress> {
  readonly onData: (progress: Progress) => void;
  readonly onConnectionStateChange: (state: { readonly state: string }) => void;
  readonly onError: () => void;
  readonly onComplete: () => void;
}

/** Watches an import at the server. */
export type Watch<Progress> = (importId: string, told: Told<Progress>) => { unsubscribe(): void };

/** What is known of an import that this page follows. */
type FollowedProgress<Progress> =
  | { readonly kind: 'asking' }
  /** `live` is false while the connection is being tried again; the recording goes on. */
  | { readonly kind: 'following'; readonly progress: Progress; readonly live: boolean }
  /** The server does not know it, or no longer. */
  | { readonly kind: 'gone' };

/** Milliseconds between two tries to follow. */
const pause = 2000;

/** The progress of an import, followed until it ends. One component follows one run of it. */
export function useProgress<Progress extends ImportProgress>(
  importId: string,
  watch: Watch<Progress>,
): FollowedProgress<Progress> {
  const [following, setFollowing] = useState<FollowedProgress<Progress>>({ kind: 'asking' });
  useEffect(() => follow(importId, watch, setFollowing), [importId, watch]);
  return following;
}

type Tell<Progress> = (change: (before: FollowedProgress<Progress>) => FollowedProgress<Progress>) => void;

function follow<Progress extends ImportProgress>(
  importId: string,
  watch: Watch<Progress>,
  tell: Tell<Progress>,
): () => void {
  let stop = (): void => {};
  const interrupted = (): void => tell((before) => (before.kind === 'following' ? { ...before, live: false } : before));
  const again = (): void => {
    interrupted();
    const timer = setTimeout(begin, pause);
    stop = () => clearTimeout(timer);
  };
  const begin = (): void => {
    let last: Progress | undefined;
    const subscription = watch(importId, {
      onData: (progress) => {
        last = progress;
        tell(() => ({ kind: 'following', progress, live: true }));
      },
      onConnectionStateChange: ({ state }) => {
        if (state === 'connecting' && last !== undefined) interrupted();
      },
      onError: again,
      onComplete: () => {
        // It ends in silence when the server does not know the import; after news of a run, when the server stops.
        if (last === undefined) tell(() => ({ kind: 'gone' }));
        else if (last.state === 'running') again();
      },
    });
    stop = () => subscription.unsubscribe();
  };
  begin();
  return () => stop();
}
