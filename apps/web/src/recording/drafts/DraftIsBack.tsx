import type { Command, DomainEntry } from '@minutebook/domain';
import type { ReactNode } from 'react';

import { DraftNotice } from './DraftNotice.tsx';
import { SinceBegun } from './SinceBegun.tsx';
import type { Drafting } from './use-drafting.ts';

interface DraftIsBackProps {
  readonly drafting: Drafting;
  /** Any command about the same thing. */
  readonly about: Command;
  readonly leansOn: ((entry: DomainEntry) => boolean) | undefined;
  /** What a form says of its own of what has changed. */
  readonly since: ((begunAt: number) => ReactNode) | undefined;
  readonly discard: () => void;
}

/** That a draft is back, and what has changed since it was begun. */
export function DraftIsBack({ drafting: { draft, begunAt }, about, leansOn, since, discard }: DraftIsBackProps) {
  return (
    <>
      {draft === undefined ? null : <DraftNotice draft={draft} onDiscard={discard} />}
      {since?.(begunAt)}
      {draft === undefined || since !== undefined ? null : (
        <SinceBegun about={about} begunAt={begunAt} leansOn={leansOn} />
      )}
    </>
  );
}
