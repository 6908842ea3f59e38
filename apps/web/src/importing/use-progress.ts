import type { SpendProgress } from '@minutebook/api';
import { useEffect, useState } from 'react';

import { server } from '../../../replay/index.ts';

/** What is known of an import that this page follows. */
type FollowedProgress =
  | { readonly kind: 'asking' }
  /** `live` is false while the connection is being tried again; the recording goes on. */
  | { readonly kind: 'following'; readonly progress: SpendProgress; readonly live: boolean }
  /** The server does not know it, or no longer. */
  | { readonly kind: 'gone' };

/** Milliseconds between two tries to follow. */
const pause = 2000;

/** The progress of an import, followed until it ends. One component follows one run of it. */
export function useSpendProgress(batchId: string): FollowedProgress {
  const [following, setFollowing] = useState<FollowedProgress>({ kind: 'asking' });
  useEffect(() => follow(batchId, setFollowing), [batchId]);
  return following;
}

type Tell = (change: (before: FollowedProgress) => FollowedProgress) => void;

function follow(batchId: string, tell: Tell): () => void {
  let stop = (): void => {};
  const interrupted = (): void => tell((before) => (before.kind === 'following' ? { ...before, live: false } : before));
  const again = (): void => {
    interrupted();
    const timer = setTimeout(begin, pause);
    stop = () => clearTimeout(timer);
  };
  const begin = (): void => {
    let last: SpendProgress | undefined;
    const subscription = server.spendImports.watch.subscribe(
      { batchId },
      {
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
      },
    );
    stop = () => subscription.unsubscribe();
  };
  begin();
  return () => stop();
}
