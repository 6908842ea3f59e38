import { CallInDecision, CallInOfficerDecision, decisionsRegister, outcomeInWords } from '@minutebook/domain';
import type { RegisterRow } from '@minutebook/domain';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { formatDay } from '../../design/days.ts';
import { PathLink } from '../../clock/links.tsx';
import { LineField } from '../../recording/fields.tsx';
import { RecordForm } from '../../recording/RecordForm.tsx';
import { useNow } from '../../replay/index.ts';
import { NotFoundPage } from '../../shell/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';

/** Stops a decision from being carried out until whoever may take it has decided again. */
export function CallInPage() {
  const { decisionId } = useParams({ from: '/governance/decisions/$decisionId/call-in' });
  const { world } = useNow();
  const [row] = useState(() => decisionsRegister(world).find((one) => one.decisionId === decisionId));
  if (row === undefined) return <NotFoundPage what="decision" />;
  const again = row.takenBy.kind === 'board' ? 'the board has decided' : 'an officer or the board has decided';
  return (
    <Page
      title="Call a decision in"
      kind={row.takenByTitle}
      intro={`It may not be carried out until ${again} again. The decision stays as it was recorded, marked as called in.`}
    >
      <div className="govuk-inset-text">
        <strong>{row.title}</strong>
        <div className="mb-secondary">
          {outcomeInWords(row.outcome)} on {formatDay(row.on)}
        </div>
      </div>
      <RecordForm
        {...commandFor(row)}
        submit="Call the decision in"
        why="Why is it called in?"
        next={{ to: '/governance/decisions/$decisionId', params: { decisionId } }}
      >
        <LineField name="by" label="Who calls it in?" hint="The body, such as “Scrutiny Committee”. Never a name." />
      </RecordForm>
      <p className="govuk-body">
        <PathLink path={`/governance/decisions/${decisionId}`}>Back to the decision</PathLink>
      </p>
    </Page>
  );
}

/** A board's decision is called in at its meeting, an officer's in its project. */
function commandFor({ takenBy, decisionId, project }: RegisterRow) {
  return takenBy.kind === 'board'
    ? {
        schema: CallInDecision,
        begin: { type: 'CallInDecision', meetingId: takenBy.meetingId, decisionId } as const,
      }
    : {
        schema: CallInOfficerDecision,
        begin: { type: 'CallInOfficerDecision', projectId: project?.projectId, decisionId } as const,
      };
}
