import { isDay } from '@minutebook/domain';
import { Link, useSearch } from '@tanstack/react-router';

import { formatDay } from '../../design/days.ts';
import { Progress } from '../../design/Progress.tsx';
import { useOwnId } from '../../replay/index.ts';
import { CheckedReport } from './CheckedReport.tsx';
import { DoneImport } from './DoneImport.tsx';
import { FailedImport } from './FailedImport.tsx';
import { InTheLedger } from './InTheLedger.tsx';
import { keptImport } from './kept-import.ts';
import { StartImport } from './StartImport.tsx';
import { useImportProgress } from './use-import-progress.ts';
import type { Following } from './use-import-progress.ts';

/** An import from its check to its end, at an address of its own. */
export function FollowedImport({ importId }: { readonly importId: string }) {
  const following = useImportProgress(importId);
  const search = useSearch({ from: '/settings/import' });
  const last = keptImport.of(useOwnId());
  const kept = last?.checked.importId === importId ? last : undefined;
  const asAt = kept?.asAt ?? (search.day !== undefined && isDay(search.day) ? search.day : undefined);
  return (
    <>
      {kept === undefined ? null : (
        <p className="govuk-body">
          {kept.fileName}: figures as at {formatDay(kept.asAt)}, published on {formatDay(kept.publishedOn)}.
        </p>
      )}
      <State importId={importId} following={following} asAt={asAt} reported={kept !== undefined} />
      {kept === undefined || !hasBegun(following) ? null : <InTheLedger document={kept.checked.report.document} />}
      {kept === undefined ? null : <CheckedReport report={kept.checked.report} />}
      <p className="govuk-body">
        <Link to="/settings/import">Import another file</Link>
      </p>
    </>
  );
}

interface StateProps {
  readonly importId: string;
  readonly following: Following;
  readonly asAt: string | undefined;
  /** Whether the report on it is shown on this page. */
  readonly reported: boolean;
}

function State({ importId, following, asAt, reported }: StateProps) {
  if (following.kind === 'asking') return <Progress label="Asking how far this import is" done={0} of={0} />;
  if (following.kind === 'gone') return <Gone />;
  const { progress, live } = following;
  switch (progress.state) {
    case 'checked':
      return <StartImport importId={importId} changes={progress.of} reported={reported} />;
    case 'running':
      return (
        <>
          <Progress label="Recording" done={progress.done} of={progress.of} />
          <p className="govuk-body mb-reading">
            {live
              ? 'You can leave this page. The recording goes on, and this address shows how far it is.'
              : 'The connection was lost and is being tried again. As long as the server runs, the recording goes on without this page.'}
          </p>
        </>
      );
    case 'done':
      return <DoneImport recorded={progress.of} asAt={asAt} />;
    case 'failed':
      return <FailedImport progress={progress} />;
  }
}

/** Whether the import may have recorded something and does no more. */
function hasBegun(following: Following): boolean {
  if (following.kind === 'following')
    return following.progress.state === 'done' || following.progress.state === 'failed';
  return following.kind === 'gone';
}

function Gone() {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        The server no longer holds this import: it keeps the last ones until it is started again.
      </p>
      <p className="govuk-body">
        What it recorded is among the{' '}
        <Link to="/entries" search={{ mark: 'imported' }}>
          imported entries
        </Link>
        . To record what is missing, import the file again; nothing is recorded twice.
      </p>
    </div>
  );
}
