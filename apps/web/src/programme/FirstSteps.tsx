import { Link } from '@tanstack/react-router';

import { EmptyState } from '../design/EmptyState.tsx';
import { useMayRecord } from '../recording/may-record.ts';
import { useNow } from '../replay/index.ts';

/** What has to be there before a project can be added. */
export type FirstStep = 'setUpProgramme' | 'registerDepartment';

/** The step to take before a project can be added; `undefined` when one can be. */
export function useFirstStep(): FirstStep | undefined {
  const programme = useNow().world.states('programme')[0];
  if (programme === undefined) return 'setUpProgramme';
  return programme.departments.length === 0 ? 'registerDepartment' : undefined;
}

/** Leads to the first step that is missing, or says who takes it; nothing once a project can be added. */
export function FirstSteps() {
  const step = useFirstStep();
  const may = useMayRecord(step === 'setUpProgramme' ? 'EstablishProgramme' : 'RegisterDepartment');
  if (step === undefined) return null;
  const { missing, to, words } = steps[step];
  return (
    <EmptyState>
      <p className="govuk-body">{missing}</p>
      {may === 'notInThisRole' ? (
        <p className="govuk-body">A programme manager or an administrator can do this under Settings.</p>
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
    missing:
      'The programme has not been set up yet. That comes first; then a department is registered, and then projects can be added.',
    to: '/settings/establish',
    words: 'Set up the programme',
  },
  registerDepartment: {
    missing: 'No department is registered yet. A project needs one to belong to.',
    to: '/settings/register-department',
    words: 'Register a department',
  },
} as const;
