import type { FiguresProgress } from '@minutebook/api';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { Block } from '../../design/Block.tsx';
import { Notification } from '../../design/Notification.tsx';
import { counted, formatNumber } from '../../design/numbers.ts';
import { FollowedImport, ImportIsGone } from '../../importing/FollowedImport.tsx';
import type { Following } from '../../importing/FollowedImport.tsx';
import { server } from '../../replay/index.ts';
import { inWords } from './act-words.ts';
import { RefusedRows } from './RefusedRows.tsx';

const following: Following<FiguresProgress> = {
  watch: (importId, told) => server.figureImports.watch.subscribe({ importId }, told),
  stop: (importId) => server.figureImports.stop.mutate({ importId }),
  resume: async (importId) => {
    const answer = await server.figureImports.resume.mutate({ importId });
    return answer.kind === 'refused' ? answer.sentence : undefined;
  },
  soFar: ({ recorded }) => `${counted(recorded, 'change')} recorded, which stay.`,
  besides: (progress) => (
    <>
      <NotRecorded {...progress} />
      {progress.refused.count === 0 ? null : <RefusedRows refused={progress.refused} />}
    </>
  ),
  done: (progress) => <Done {...progress} />,
  gone: () => <ImportIsGone isKnown />,
};

/** An import of figures while it is recorded, stopped, gone on with and done, at an address of its own. */
export function FollowedFigures({ importId }: { readonly importId: string }) {
  return (
    <>
      <FollowedImport importId={importId} following={following} />
      <p className="govuk-body">
        <PathLink path="/benefits/import">Import another file</PathLink>
      </p>
    </>
  );
}

function Done({ title, document, recorded, entries }: FiguresProgress) {
  return (
    <>
      <Notification kind="success" title="Recorded">
        <p className="govuk-notification-banner__heading">{counted(recorded, 'change')} recorded.</p>
      </Notification>
      <p className="govuk-body">
        “{title}”, from {document}. <PathLink path="/benefits/services">Open the services</PathLink>
      </p>
      {entries.length === 0 ? null : (
        <p className="govuk-body">
          <EntryLinks numbers={entries} />
          {entries.length < recorded ? ` and ${formatNumber(recorded - entries.length)} more` : ''}.
        </p>
      )}
    </>
  );
}

/** What the ledger refused although it was planned. */
function NotRecorded({ notRecorded: { count, first } }: FiguresProgress) {
  if (count === 0) return null;
  return (
    <Block
      heading="Not recorded"
      intro={`${counted(count, 'change')} not recorded. Choose the file again to see what is left.`}
    >
      <ul className="govuk-list govuk-list--bullet">
        {first.map(({ title, period, sentence }) => (
          <li key={`${title} ${period ?? ''}`}>
            {title}
            {period === undefined ? '' : `, ${inWords(period)}`}: {sentence}
          </li>
        ))}
      </ul>
    </Block>
  );
}
