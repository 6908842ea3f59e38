import { useState } from 'react';
import type { z } from 'zod';

import { instant } from '../clock/server-clock.ts';
import { dropDraft, keepDraft } from '../recording/drafts/draft.ts';
import type { Draft } from '../recording/drafts/draft.ts';
import { useDrafting } from '../recording/drafts/use-drafting.ts';

/** What is kept of a file that is not recorded. */
export interface KeptFile<Kept> {
  /** As it was when the page was opened. */
  readonly first: { readonly kept: Kept; readonly draft: Draft } | undefined;
  /** What is kept now. */
  now(): Kept | undefined;
  /** Keeps this in place of what was kept. */
  keep(kept: Kept): void;
  /** Forgets it: it is being recorded, or was given up. */
  drop(): void;
}

/**
 * What whoever is signed in chose and decided of a file, kept in this browser as what is typed into forms is, under the
 * command that it leads to; what does not fit the schema is as if it were not there. The file itself is held by the server,
 * for them alone.
 */
export function useKeptFile<Schema extends z.ZodType<object>>(
  command: string,
  schema: Schema,
): KeptFile<z.infer<Schema>> {
  const { key, draft, begunAt } = useDrafting(command);
  const [kept] = useState((): KeptFile<z.infer<Schema>> => {
    // What lies in a browser may be anything.
    const read = schema.safeParse(draft?.values);
    const first = draft === undefined || !read.success ? undefined : { kept: read.data, draft };
    let now = first?.kept;
    return {
      first,
      now: () => now,
      keep: (all) => {
        now = all;
        keepDraft(key, { values: { ...all }, keptAt: instant(), begunAt });
      },
      drop: () => {
        now = undefined;
        dropDraft(key);
      },
    };
  });
  return kept;
}
