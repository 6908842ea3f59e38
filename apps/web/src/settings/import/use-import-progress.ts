import type { ImportProgress } from '@minutebook/api';
import { useEffect, useState } from 'react';

import { server } from '../../replay/index.ts';

/** What is known of an import that this page follows. */
export type Following =
  | { readonly kind: 'asking' }
  /** `live` is false while the connection is being tried again; the import goes on. */
  | { readonly kind: 'following'; readonly progress: ImportProgress; readonly live: boolean }
  /** The server holds no such import, or no longer. */
  | { readonly kind: 'gone' };

/** Milliseconds between two tries to follow. */
const pause = 2000;

/** The progress of an import, followed until it has ended or the page is left. One component follows one import. */
export function useImportProgress(importId: string): Following {
  const [following, setFollowing] = useState<Following>({ kind: 'asking' });
  useEffect(() => follow(importId, setFollowing), [importId]);
  return following;
}

/** Follows an import, telling each change; gives back what ends it. */
function follow(importId: string, tell: (change: (before: Following) => Following) => void): () => void {
  let stop = (): void => {};
  let ended = false;
  const interrupted = (): void => tell((before) => (before.kind === 'following' ? { ...before, live: false } : before));
  const again = (): void => {
    interrupted();
    const timer = setTimeout(begin, pause);
    stop = () => clearTimeout(timer);
  };
  const begin = (): void => {
    let heard = false;
    const subscription = server.imports.watch.subscribe(
      { importId },
      {
        onData: (progress) => {
          heard = true;
          ended = progress.state === 'done' || progress.state === 'failed';
          tell(() => ({ kind: 'following', progress, live: true }));
        },
        onConnectionStateChange: ({ state }) => {
          if (state === 'connecting' && heard) interrupted();
        },
        onError: again,
        onComplete: () => {
          if (ended) return;
          // It ends in silence when the server does not hold the import; after news, when the server stops.
          if (heard) again();
          else tell(() => ({ kind: 'gone' }));
        },
      },
    );
    stop = () => subscription.unsubscribe();
  };
  begin();
  return () => stop();
}
