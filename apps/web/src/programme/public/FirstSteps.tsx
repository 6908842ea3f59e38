import { Link } from '@tanstack/react-router';

import { EmptyState } from '../../design/EmptyState.tsx';
import { useMayRecord } from '../../recording/may-record.ts';
import { WhoMay } from '../../recording/who-may/WhoMay.tsx';
import { useFirstStep } from './first-step.ts';

/** Leads to the first step that is missing, or says who takes it; nothing once a project can be added. */
export function FirstSteps() {
  const step = useFirstStep();
  const { command, missing, to, words } = steps[step ?? 'setUpProgramme'];
  const may = useMayRecord(command);
  if (step === undefined) return null;
  return (
    <EmptyState>
      <p className="govuk-body">{missing}</p>
      {may === 'notInThisRole' ? (
        <p className="govuk-body">
          <WhoMay command={command} /> can do this under Settings.
        </p>
      ) : (
        <p className="govuk-body">
          <Link to={to}>{words}</Link>
        </p>
      )}
    </EmptyState>
  );
}

const steps = {
  setUpProgramme: {
    command: 'EstablishProgramme',
    missing:
      'The programme has not been set up yet. That comes first; then a department is registered, and then projects can be added.',
    to: '/settings/establish',
    words: 'Set up the programme',
  },
  registerDepartment: {
    command: 'RegisterDepartment',
    missing: 'No department is registered yet. A project needs one to belong to.',
    to: '/settings/register-department',
    words: 'Register a department',
  },
} as const;
