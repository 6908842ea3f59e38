import { Suspense, useState } from 'react';

import { FailsAlone } from '../../design/FailsAlone.tsx';
import { part } from '../../fetching/part.tsx';
import { useClocks } from '../use-clocks.ts';

const MeetingLine = part(() => import('./MeetingLine.tsx'), 'MeetingLine');

/** Offers the line of meetings; it is there on every page of a past, and stays while somebody goes along it. */
export function Scrub() {
  const { past, toCome, problem } = useClocks();
  const [asked, setAsked] = useState(false);
  if (problem !== undefined) return null;
  return (
    <>
      {past && !toCome ? null : (
        <button type="button" className="mb-link-button" aria-expanded={asked} onClick={() => setAsked(!asked)}>
          Go from meeting to meeting
        </button>
      )}
      {asked || (past && !toCome) ? (
        <FailsAlone>
          <Suspense>
            <MeetingLine />
          </Suspense>
        </FailsAlone>
      ) : null}
    </>
  );
}
