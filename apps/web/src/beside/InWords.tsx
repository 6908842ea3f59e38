import { toldChanges, projectChanges } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';
import { useMemo } from 'react';

import { ChangeWhy } from '../audit/ChangeWhy.tsx';
import type { AnyChange } from '../audit/public/kinds-of-change.ts';
import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { withoutTitle } from './without-title.ts';

interface InWordsProps {
  readonly projectId: string;
  readonly before: Moment;
  /** The day that the earlier moment is judged by. */
  readonly dayBefore: string;
}

/** What was decided about a project since a moment, and what changed of it, a sentence each. */
export function InWords({ projectId, before, dayBefore }: InWordsProps) {
  const after = useLedger();
  const { day } = useClocks();
  const told = useMemo((): readonly AnyChange[] => {
    const since = after.entries.filter(({ n }) => n > before.world.n);
    const then = { world: before.world, day: dayBefore };
    return [
      ...toldChanges(then, { world: after.world, day }, since).filter(
        ({ project }) => project?.projectId === projectId,
      ),
      ...projectChanges(projectId, before.world, after.world),
    ];
  }, [projectId, before, dayBefore, after, day]);
  if (told.length === 0) return null;
  const title = after.world.state('project', projectId)?.title.value ?? '';
  return (
    <ul className="govuk-list mb-changes">
      {told.map((change, index) => (
        <li key={index}>
          <p className="mb-changes__sentence">{withoutTitle(change.sentence, title)}</p>
          <ChangeWhy change={change} />
        </li>
      ))}
    </ul>
  );
}
