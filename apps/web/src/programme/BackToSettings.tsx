import { Link } from '@tanstack/react-router';

/** Leaves a form without recording. */
export function BackToSettings() {
  return (
    <p className="govuk-body">
      <Link to="/settings">Back to the programme’s settings</Link>
    </p>
  );
}
