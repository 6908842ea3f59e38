import { spendSources } from '@minutebook/domain';
import type { SpendImport } from '@minutebook/domain';
import { useState } from 'react';

import { PathLink } from '../../../clock/links.tsx';
import { Button } from '../../../design/Button.tsx';
import { ErrorSummary } from '../../../design/fields/ErrorSummary.tsx';
import { formatNumber } from '../../../design/numbers.ts';
import { Progress } from '../../../design/Progress.tsx';
import { server, useNow } from '../../../replay/index.ts';
import { DoneSpend } from './DoneSpend.tsx';
import { useSpendProgress } from './use-spend-progress.ts';
import { useAsking } from '../use-asking.ts';

/** An import while it is recorded, stopped, gone on with and done, at an address of its own. */
export function FollowedSpend({ batchId }: { readonly batchId: string }) {
  const { world } = useNow();
  const [turn, setTurn] = useState(0);
  const known = spendSources(world)
    .flatMap(({ imports }) => imports)
    .find((one) => one.batchId === batchId);
  return (
    <>
      {known === undefined ? null : (
        <p className="govuk-body">
          “{known.title}”, from {known.document}.
        </p>
      )}
      <State key={turn} {...{ batchId, known }} onGoesOn={() => setTurn((before) => before + 1)} />
      <p className="govuk-body">
        <PathLink path="/budget/import">Import another file</PathLink>
      </p>
    </>
  );
}

interface StateProps {
  readonly batchId: string;
  readonly known: SpendImport | undefined;
  readonly onGoesOn: () => void;
}

function State({ batchId, known, onGoesOn }: StateProps) {
  const following = useSpendProgress(batchId);
  if (following.kind === 'asking') return <Progress label="Asking how far this import is" done={0} of={0} />;
  if (following.kind === 'gone') {
    return known?.ended === undefined ? <Gone known={known} /> : <DoneSpend batchId={batchId} known={known} />;
  }
  const { progress, live } = following;
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
          <Stop batchId={batchId} />
        </>
      );
    case 'stopped':
      return <Halted batchId={batchId} onGoesOn={onGoesOn} sentence={`Stopped. ${soFar(progress)}`} />;
    case 'failed':
      return (
        <Halted batchId={batchId} onGoesOn={onGoesOn} sentence={`${progress.sentence ?? ''} ${soFar(progress)}`} />
      );
    case 'done':
      return <DoneSpend batchId={batchId} known={known} />;
  }
}

function soFar({ done, of }: { readonly done: number; readonly of: number }): string {
  return `${formatNumber(done)} of ${formatNumber(of)} payments are recorded and stay.`;
}

function Stop({ batchId }: { readonly batchId: string }) {
  const { sending, problems, ask } = useAsking();
  const stop = async (): Promise<undefined> => {
    await server.spendImports.stop.mutate({ batchId });
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
  readonly batchId: string;
  readonly sentence: string;
  readonly onGoesOn: () => void;
}

function Halted({ batchId, sentence, onGoesOn }: HaltedProps) {
  const { sending, problems, ask } = useAsking();
  const goOn = async (): Promise<string | undefined> => {
    const answer = await server.spendImports.resume.mutate({ batchId });
    if (answer.kind === 'refused') return answer.sentence;
    onGoesOn();
    return undefined;
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

function Gone({ known }: Pick<StateProps, 'known'>) {
  return (
    <div className="govuk-inset-text">
      {known === undefined
        ? 'Neither the server nor the ledger knows of this import.'
        : 'The server does not hold this import any more. Choose the same file again: it goes on where it was stopped, and nothing is recorded twice.'}
    </div>
  );
}
