import { useState } from 'react';
import type { ReactNode } from 'react';

import { Button } from '../design/Button.tsx';
import { ErrorSummary } from '../design/fields/ErrorSummary.tsx';
import { Progress } from '../design/Progress.tsx';
import { useAsking } from './use-asking.ts';
import { useProgress } from './use-progress.ts';
import type { ImportProgress, Watch } from './use-progress.ts';

/** How an import is watched, stopped and gone on with, and what is said of it. */
export interface Following<Told extends ImportProgress> {
  /** The same from one drawing to the next. */
  readonly watch: Watch<Told>;
  readonly stop: (importId: string) => Promise<void>;
  /** Resolves with why it cannot go on. */
  readonly resume: (importId: string) => Promise<string | undefined>;
  /** How much is recorded and stays, in a sentence. */
  readonly soFar: (progress: Told) => string;
  /** What is said besides, however far it is. */
  readonly besides?: (progress: Told) => ReactNode;
  readonly done: (progress: Told) => ReactNode;
  /** What is said where the server does not know of it any more. */
  readonly gone: () => ReactNode;
}

interface FollowedProps<Told extends ImportProgress> {
  readonly importId: string;
  readonly following: Following<Told>;
}

/** An import while it is recorded, stopped, gone on with and done. It goes on when nobody looks. */
export function FollowedImport<Told extends ImportProgress>({ importId, following }: FollowedProps<Told>) {
  const [turn, setTurn] = useState(0);
  return <State key={turn} {...{ importId, following }} onGoesOn={() => setTurn((before) => before + 1)} />;
}

interface StateProps<Told extends ImportProgress> extends FollowedProps<Told> {
  readonly onGoesOn: () => void;
}

function State<Told extends ImportProgress>({ importId, following, onGoesOn }: StateProps<Told>) {
  const { watch, soFar, besides, done, gone } = following;
  const followed = useProgress(importId, watch);
  if (followed.kind === 'asking') return <Progress label="Asking how far this import is" done={0} of={0} />;
  if (followed.kind === 'gone') return gone();
  const { progress, live } = followed;
  switch (progress.state) {
    case 'running':
      return (
        <>
          <Progress label="Recording" done={progress.done} of={progress.of} />
          <p className="govuk-body mb-reading">
            {live
              ? 'You can leave this page. The recording goes on, and this address shows how far it is.'
              : 'The connection was lost and is being tried again. As long as the server runs, the recording goes on.'}
          </p>
          {besides?.(progress)}
          <Stop importId={importId} stop={following.stop} />
        </>
      );
    case 'stopped':
    case 'failed': {
      const why = progress.state === 'stopped' ? 'Stopped.' : (progress.sentence ?? '');
      return (
        <>
          <Halted {...{ importId, onGoesOn }} resume={following.resume} sentence={`${why} ${soFar(progress)}`} />
          {besides?.(progress)}
        </>
      );
    }
    case 'done':
      return (
        <>
          {done(progress)}
          {besides?.(progress)}
        </>
      );
  }
}

interface StopProps {
  readonly importId: string;
  readonly stop: (importId: string) => Promise<void>;
}

function Stop({ importId, stop: stopIt }: StopProps) {
  const { sending, problems, ask } = useAsking();
  const stop = async (): Promise<undefined> => {
    await stopIt(importId);
  };
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <Button id="stop" type="button" look="secondary" aria-disabled={sending} onClick={() => ask([], stop, 'stop')}>
        Stop
      </Button>
    </>
  );
}

interface HaltedProps {
  readonly importId: string;
  readonly resume: (importId: string) => Promise<string | undefined>;
  readonly sentence: string;
  readonly onGoesOn: () => void;
}

function Halted({ importId, resume, sentence, onGoesOn }: HaltedProps) {
  const { sending, problems, ask } = useAsking();
  const goOn = async (): Promise<string | undefined> => {
    const refusal = await resume(importId);
    if (refusal === undefined) onGoesOn();
    return refusal;
  };
  return (
    <>
      {problems === undefined ? null : <ErrorSummary key={problems.attempt} errors={problems.errors} />}
      <p>
        <output className="govuk-body mb-reading">{sentence}</output>
      </p>
      <Button id="go-on" type="button" aria-disabled={sending} onClick={() => ask([], goOn, 'go-on')}>
        Go on
      </Button>
    </>
  );
}

/** That the server does not hold an import any more, and how it goes on. */
export function ImportIsGone({ isKnown }: { readonly isKnown: boolean }) {
  return (
    <div className="govuk-inset-text">
      {isKnown
        ? 'The server does not hold this import any more. Choose the same file again: it goes on where it was stopped, and nothing is recorded twice.'
        : 'Neither the server nor the ledger knows of this import.'}
    </div>
  );
}
