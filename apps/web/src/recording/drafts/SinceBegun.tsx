import { streamOf } from '@minutebook/domain';
import type { Command, DomainEntry } from '@minutebook/domain';
import { useState } from 'react';

import { EntryLine } from '../../entries/EntryLine.tsx';
import { useNow } from '../../replay/index.ts';
import { entriesSince } from './entries-since.ts';

/** More entries than these are counted, not listed. */
const most = 5;

interface SinceBegunProps {
  /** Any command about the same thing. */
  readonly about: Command;
  readonly begunAt: number;
  /** Entries about other things that count as well. */
  readonly leansOn: ((entry: DomainEntry) => boolean) | undefined;
}

/** What was recorded of a thing between the beginning of a draft and now, when its author comes back to it. */
export function SinceBegun({ about, begunAt, leansOn }: SinceBegunProps) {
  const now = useNow();
  const [since] = useState(() => entriesSince(now, begunAt, streamOf(about), leansOn));
  if (since.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <h2 className="govuk-heading-s">This has changed since you began to type</h2>
      <ul className="govuk-list">
        {since.slice(-most).map((entry) => (
          <li key={entry.n}>
            <EntryLine entry={entry} />
          </li>
        ))}
      </ul>
      {since.length > most ? <p className="govuk-body">There are {since.length - most} entries before these.</p> : null}
      <p className="govuk-body">Check that what you typed still holds, then record it.</p>
    </div>
  );
}
