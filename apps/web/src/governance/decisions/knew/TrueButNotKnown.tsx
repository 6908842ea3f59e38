import { whatTheBoardKnew } from '@minutebook/domain';
import type { LaterEntry, RegisterRow } from '@minutebook/domain';

import { useLedger } from '../../../clock/page-ledger.tsx';
import { Details } from '../../../design/Details.tsx';
import { EntryLinks } from '../../../clock/links.tsx';
import { EntriesTable } from '../../../entries/EntriesTable.tsx';

/** Entries of what was already true when it was decided, recorded after the papers: those about the project first. */
export function TrueButNotKnown({ row }: { readonly row: RegisterRow }) {
  const { entries } = useLedger();
  const { trueButNotKnown, sameDayAfter } = whatTheBoardKnew({ ...row, projectId: row.project?.projectId }, entries);
  const about = trueButNotKnown.filter((one) => one.aboutTheProject);
  const others = trueButNotKnown.filter((one) => !one.aboutTheProject);
  return (
    <>
      {about.length === 0 ? (
        <p className="govuk-body">Nothing about the project: what was true by then had been recorded by then.</p>
      ) : (
        <Later caption="About the project, true then and recorded later" later={about} />
      )}
      {others.length === 0 ? null : (
        <Details summary={others.length === 1 ? '1 entry on other things' : `${others.length} entries on other things`}>
          <Later caption="On other things, true then and recorded later" later={others} />
        </Details>
      )}
      <SameDay later={sameDayAfter.filter((one) => one.aboutTheProject)} />
    </>
  );
}

/** Said and not marked: nobody could have read before a decision what came with it or after it. */
function SameDay({ later }: { readonly later: readonly LaterEntry[] }) {
  if (later.length === 0) return null;
  return (
    <p className="govuk-body">
      What was recorded about the project for the same day came with the decision or after it, and is no part of this:{' '}
      <EntryLinks numbers={later.map((one) => one.entry.n)} />.
    </p>
  );
}

function Later({ caption, later }: { readonly caption: string; readonly later: readonly LaterEntry[] }) {
  return <EntriesTable caption={caption} entries={later.map((one) => one.entry)} />;
}
