import { CallInDecision, outcomeInWords } from '@minutebook/domain';
import { useSearch } from '@tanstack/react-router';

import { formatDay } from '../design/days.ts';
import { LineField } from '../recording/fields.tsx';
import { RecordForm } from '../recording/RecordForm.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { MeetingForm } from './MeetingForm.tsx';

/** Stops a decision from being carried out until its board has decided again. */
export function CallInPage() {
  const { about } = useSearch({ from: '/meetings/$meetingId/call-in' });
  return (
    <MeetingForm
      title="Call a decision in"
      intro="It may not be carried out until the board has decided again. The decision stays as it was minuted, marked as called in."
    >
      {({ meeting }) => {
        const decision = meeting.decisions.find((one) => one.decisionId === about);
        if (decision === undefined) return <NotFoundPage what="decision" />;
        const { value, on } = decision.minuted;
        const item = meeting.items.find((one) => one.value.itemId === value.itemId);
        return (
          <>
            <div className="govuk-inset-text">
              <strong>{item?.value.title}</strong>
              <div className="mb-secondary">
                {outcomeInWords(value.outcome)} on {formatDay(on)}
              </div>
            </div>
            <RecordForm
              schema={CallInDecision}
              begin={{ type: 'CallInDecision', meetingId: meeting.meetingId, decisionId: decision.decisionId }}
              submit="Call the decision in"
              why="Why is it called in?"
              next={{ to: '/governance/decisions/$decisionId', params: { decisionId: decision.decisionId } }}
            >
              <LineField
                name="by"
                label="Who calls it in?"
                hint="The body, such as “Scrutiny Committee”. Never a name."
              />
            </RecordForm>
          </>
        );
      }}
    </MeetingForm>
  );
}
