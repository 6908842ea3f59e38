import { calledInAt } from '@minutebook/domain';
import type { ProjectState } from '@minutebook/domain';

import { withDays } from '../../design/days.ts';
import { EntryLink, PathLink } from '../../clock/links.tsx';

interface CalledInBeforeProps {
  readonly project: ProjectState;
  readonly gateId: string;
}

/** Who called in an earlier decision at the gate that is to be taken anew, when and why; nothing when nobody did. */
export function CalledInBefore({ project, gateId }: CalledInBeforeProps) {
  return (
    <>
      {calledInAt(project, gateId).map(({ decisionId, sentence, n }) => (
        <div key={decisionId} className="govuk-inset-text">
          {withDays(sentence)} <EntryLink n={n}>Entry {n}</EntryLink>.{' '}
          <PathLink path={`/governance/decisions/${decisionId}`}>The earlier decision</PathLink>
        </div>
      ))}
    </>
  );
}
