import { calledIn } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { useLedger } from '../../clock/page-ledger.tsx';
import { withDays } from '../../design/days.ts';
import { EntryLink, PathLink } from '../../clock/links.tsx';
import { Notification } from '../../design/Notification.tsx';

/** The decisions on a project that were called in and not taken again: who called them in, when, and what comes next. */
export function CalledIn({ project }: { readonly project: ProjectState }) {
  const { world } = useLedger();
  const waiting = project.ended === undefined ? calledIn(project, world) : [];
  if (waiting.length === 0) return null;
  return (
    <Notification
      kind="important"
      title={waiting.length === 1 ? 'A decision was called in' : 'Decisions were called in'}
    >
      {waiting.map(({ decisionId, sentence, next, n }) => (
        <p className="govuk-body" key={decisionId}>
          {withDays(sentence)} <EntryLink n={n}>Entry {n}</EntryLink>. Until it is decided again,{' '}
          <PathLink path={`/governance/decisions/${decisionId}`}>the decision</PathLink> carries nothing.{' '}
          <strong>{withDays(next)}</strong>
        </p>
      ))}
    </Notification>
  );
}
