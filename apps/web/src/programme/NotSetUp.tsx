import { LinkButton } from '../design/Button.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { RecordLink } from '../recording/RecordLink.tsx';

/** Said where there is no programme yet, with the way to set it up. */
export function NotSetUp() {
  return (
    <EmptyState>
      <p className="govuk-body">
        The programme has not been set up yet. Its aims, departments and partners appear here; projects can be added
        once it has a department.
      </p>
      <RecordLink command="EstablishProgramme">
        <LinkButton to="/settings/establish">Set up the programme</LinkButton>
      </RecordLink>
    </EmptyState>
  );
}
