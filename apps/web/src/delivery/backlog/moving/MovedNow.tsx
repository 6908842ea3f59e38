import { backlog } from '@minutebook/domain';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';

import { EntryLinks } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { handleOf } from '../row-address.ts';

/** The handle of the project that was moved by the form that led here, with the numbers of the entries; nothing otherwise. */
export function useMovedHere() {
  return useRouterState({
    select: ({ resolvedLocation }) => ({ hash: resolvedLocation?.hash, recorded: resolvedLocation?.state.recorded }),
    structuralSharing: true,
  });
}

/** The project that was moved by the form that led here, where it stands now, and the entry. */
export function MovedNow() {
  const { world } = useLedger();
  const { hash, recorded } = useMovedHere();
  const one = useMemo(
    () => backlog(world).rows.find(({ project }) => handleOf(project.projectId) === hash),
    [world, hash],
  );
  if (one?.rank === undefined || recorded === undefined) return null;
  return (
    <>
      <strong>
        “{one.project.title.value}” is at position {one.rank} now.
      </strong>{' '}
      {recorded.length === 0 ? null : (
        <>
          <EntryLinks numbers={recorded} />.
        </>
      )}
    </>
  );
}

/** The same where rows are not moved in the list: in sight of whoever is led back to the row, far below the top of the page. */
export function MovedInList() {
  const { hash, recorded } = useMovedHere();
  const isTold = recorded !== undefined;
  useEffect(() => {
    // It came after the row was focused, and moved it down.
    if (isTold && hash !== undefined) document.getElementById(hash)?.scrollIntoView({ block: 'nearest' });
  }, [isTold, hash]);
  if (!isTold) return null;
  return (
    <div className="mb-moving mb-moving--told">
      <output className="govuk-body mb-found">
        <MovedNow />
      </output>
    </div>
  );
}
