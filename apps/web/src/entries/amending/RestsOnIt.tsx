import { decisionsThatHad } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { PathLink } from '../../clock/links.tsx';
import { formatDay } from '../../design/days.ts';
import { WarningText } from '../../design/WarningText.tsx';
import { useNow } from '../../replay/index.ts';

/** How many decisions are named; more are only counted. */
const most = 5;

/** The decisions that were taken with an entry before those who took them: they stand, whatever becomes of it. */
export function RestsOnIt({ entry }: { readonly entry: DomainEntry }) {
  const rows = decisionsThatHad(entry, useNow().world);
  if (rows.length === 0) return null;
  return (
    <>
      <WarningText
        sentences={[
          `${rows.length === 1 ? 'A decision was' : `${rows.length} decisions were`} taken with this entry known, and ${rows.length === 1 ? 'stands' : 'stand'}. Checks will list that it was amended afterwards.`,
        ]}
      />
      <ul className="govuk-list govuk-list--bullet">
        {rows.slice(0, most).map(({ decisionId, title, takenByTitle, on, n }) => (
          <li key={n}>
            <PathLink path={`/governance/decisions/${decisionId}`}>{title}</PathLink>, by {takenByTitle} on{' '}
            {formatDay(on)}
          </li>
        ))}
        {rows.length > most ? <li>and {rows.length - most} more</li> : null}
      </ul>
    </>
  );
}
