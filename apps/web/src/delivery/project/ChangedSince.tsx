import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { useCompared } from '../../clock/use-compared.ts';
import { Block } from '../../design/Block.tsx';
import { Details } from '../../design/Details.tsx';
import { formatNumber } from '../../design/numbers.ts';
import { EntriesTable } from '../../entries/EntriesTable.tsx';
import { differences } from '../../beside/differences.ts';
import { InWords } from '../../beside/InWords.tsx';
import { ThenAndNow } from '../../beside/ThenAndNow.tsx';

/** What changed about a project since the point that the page is compared with; nothing when nothing is compared. */
export function ChangedSince({ projectId }: { readonly projectId: string }) {
  const { compared } = useClocks();
  const before = useCompared();
  if (compared === undefined || before === undefined) return null;
  return (
    <Block heading="What changed" intro={`Compared with ${compared.words.short}.`}>
      <Changed projectId={projectId} before={before} dayBefore={compared.day} />
    </Block>
  );
}

interface ChangedProps {
  readonly projectId: string;
  readonly before: Moment;
  /** The day that the earlier moment is judged by. */
  readonly dayBefore: string;
}

function Changed({ projectId, before, dayBefore }: ChangedProps) {
  const after = useLedger();
  const { day } = useClocks();
  const rows = useMemo(
    () => differences(projectId, { moment: before, day: dayBefore }, { moment: after, day }),
    [projectId, before, dayBefore, after, day],
  );
  const entries = useMemo(() => entriesSince(projectId, before, after), [projectId, before, after]);
  const isNew = before.world.state('project', projectId) === undefined;
  if (rows.length + entries.length === 0) {
    return <p className="govuk-body">Nothing: all that is shown of the project was known then.</p>;
  }
  return (
    <>
      {isNew ? <p className="govuk-body">The project was not in the ledger then: all of it is new.</p> : null}
      <InWords projectId={projectId} before={before} dayBefore={dayBefore} />
      {isNew || rows.length === 0 ? null : <ThenAndNow rows={rows} />}
      {entries.length === 0 ? null : (
        <Details summary={`Entries recorded on it since: ${formatNumber(entries.length)}`}>
          <EntriesTable caption="Entries recorded since, newest first" entries={entries} oneProject />
        </Details>
      )}
    </>
  );
}

/** Entries on it and on its business plan that were recorded since, newest first. */
function entriesSince(projectId: string, before: Moment, after: Moment) {
  return [...after.history(`project-${projectId}`), ...after.history(`businessPlan-${projectId}`)]
    .filter(({ n }) => n > before.world.n)
    .toSorted((a, b) => b.n - a.n);
}
