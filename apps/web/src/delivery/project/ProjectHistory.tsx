import type { ProjectState } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { EntriesTable } from '../../entries/EntriesTable.tsx';

/** Every entry on a project, newest first. */
export function ProjectHistory({ project: { projectId } }: { readonly project: ProjectState }) {
  const entries = useLedger().history(`project-${projectId}`).toReversed();
  return (
    <>
      <p className="govuk-body mb-reading">Everything recorded about this project, newest first.</p>
      <EntriesTable caption="Entries on this project, newest first" entries={entries} oneProject />
    </>
  );
}
