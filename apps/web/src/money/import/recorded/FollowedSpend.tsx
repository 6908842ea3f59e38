import type { SpendProgress } from '@minutebook/api';
import { importOf } from '@minutebook/domain';

import { PathLink } from '../../../clock/links.tsx';
import { counted, formatNumber } from '../../../design/numbers.ts';
import { FollowedImport, ImportIsGone } from '../../../importing/FollowedImport.tsx';
import type { Following } from '../../../importing/FollowedImport.tsx';
import { server, useNow } from '../../../replay/index.ts';
import { DoneSpend } from './DoneSpend.tsx';

const {
  watch,
  stop,
  resume,
  soFar,
}: Pick<Following<SpendProgress>, 'watch' | 'stop' | 'resume' | 'soFar'> = {
  watch: (batchId, told) => server.spendImports.watch.subscribe({ batchId }, told),
  stop: (batchId) => server.spendImports.stop.mutate({ batchId }),
  resume: async (batchId) => {
    const answer = await server.spendImports.resume.mutate({ batchId });
    return answer.kind === 'refused' ? answer.sentence : undefined;
  },
  soFar: ({ done, of }) =>
    `${formatNumber(done)} of ${counted(of, 'payment')} ${done === 1 ? 'is recorded and stays' : 'are recorded and stay'}.`,
};

/** An import while it is recorded, stopped, gone on with and done, at an address of its own. */
export function FollowedSpend({ batchId }: { readonly batchId: string }) {
  const { world } = useNow();
  const known = importOf(world, batchId);
  const done = () => <DoneSpend batchId={batchId} known={known} />;
  const gone = () => (known?.ended === undefined ? <ImportIsGone isKnown={known !== undefined} /> : done());
  return (
    <>
      {known === undefined ? null : (
        <p className="govuk-body">
          “{known.title}”, from {known.document}.
        </p>
      )}
      <FollowedImport importId={batchId} following={{ watch, stop, resume, soFar, done, gone }} />
      <p className="govuk-body">
        <PathLink path="/budget/import">Import another file</PathLink>
      </p>
    </>
  );
}
