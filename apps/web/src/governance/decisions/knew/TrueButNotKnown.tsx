import type { BoardKnowledge, LaterEntry, RegisterRow } from '@minutebook/domain';

import { Details } from '../../../design/Details.tsx';
import { EntryLinks } from '../../../clock/links.tsx';
import { EntriesTable } from '../../../entries/EntriesTable.tsx';

interface TrueButNotKnownProps {
  readonly row: RegisterRow;
  readonly knew: BoardKnowledge;
}

/**
 * Entries of what was already true when it was decided, recorded after the papers. First those about the project or, where
 * it is about none, those on which the figures of the programme rest.
 */
export function TrueButNotKnown({ row: { project }, knew: { trueButNotKnown, sameDayAfter } }: TrueButNotKnownProps) {
  const { isOfIt, what, nothing } = project === undefined ? ofFigures : ofProject;
  const others = trueButNotKnown.filter((one) => !isOfIt(one));
  const ofIt = trueButNotKnown.filter(isOfIt);
  return (
    <>
      {ofIt.length === 0 ? (
        <p className="govuk-body">{nothing}: what was true by then had been recorded by then.</p>
      ) : (
        <Later caption={`${what}, true then and recorded later`} later={ofIt} />
      )}
      {others.length === 0 ? null : (
        <Details summary={others.length === 1 ? '1 entry on other things' : `${others.length} entries on other things`}>
          <Later caption="On other things, true then and recorded later" later={others} />
        </Details>
      )}
      <SameDay later={sameDayAfter.filter(isOfIt)} of={project === undefined ? 'such figures' : 'the project'} />
    </>
  );
}

const ofProject = {
  isOfIt: (one: LaterEntry) => one.aboutTheProject,
  what: 'About the project',
  nothing: 'Nothing about the project',
};

const ofFigures = {
  isOfIt: (one: LaterEntry) => one.ofAFigure,
  what: 'On the figures of the programme',
  nothing: 'Nothing on benefits, savings or money',
};

/** Said and not marked: nobody could have read before a decision what came with it or after it. */
function SameDay({ later, of }: { readonly later: readonly LaterEntry[]; readonly of: string }) {
  if (later.length === 0) return null;
  return (
    <p className="govuk-body">
      What was recorded about {of} for the same day came with the decision or after it, and is no part of this:{' '}
      <EntryLinks numbers={later.map((one) => one.entry.n)} />.
    </p>
  );
}

function Later({ caption, later }: { readonly caption: string; readonly later: readonly LaterEntry[] }) {
  return <EntriesTable caption={caption} entries={later.map((one) => one.entry)} />;
}
