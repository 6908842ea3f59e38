import {
  approvals,
  frameworkOn,
  isOpen,
  pathFor,
  planGaps,
  SubmitBusinessPlan,
  WithdrawBusinessPlan,
} from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { formatDay } from '../../../design/days.ts';
import { EntryLink } from '../../../clock/links.tsx';
import { SelectField } from '../../../recording/fields.tsx';
import type { OpenedPlan, PlanForm } from './plan-form.ts';
import { VersionField, versionOf } from './VersionField.tsx';

export const withdraw: PlanForm = {
  name: 'withdraw',
  command: 'WithdrawBusinessPlan',
  schema: () => WithdrawBusinessPlan,
  title: 'Withdraw a version',
  intro: 'The version no longer stands. What it said and what was decided on it stay in the ledger.',
  submit: 'Withdraw the version',
  why: 'Why is it withdrawn?',
  begin: (opened) => ({ version: versionOf(opened) }),
  Fields: (opened) => (
    <>
      <ApprovalsAtStake {...opened} />
      <VersionField {...opened} />
    </>
  ),
};

/** Approvals that would no longer be current. */
function ApprovalsAtStake({ project }: OpenedPlan) {
  const current = approvals(project);
  if (current.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">An approval ends with the version it was given to:</p>
      <ul className="govuk-list govuk-list--bullet">
        {current.map(({ decisionId, recorded: { n, on, value } }) => (
          <li key={decisionId}>
            version {value.gate.version} at “{value.gate.title}” on {formatDay(on)}, <EntryLink n={n} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export const submit: PlanForm = {
  name: 'submit',
  command: 'SubmitBusinessPlan',
  schema: () => SubmitBusinessPlan,
  title: 'Submit a version to a gate',
  intro: 'Puts an issued version before the board of a gate. The board decides in a meeting.',
  submit: 'Submit the plan',
  begin: (opened) => ({ version: versionOf(opened), gateId: nextGateOf(opened) }),
  Fields: (opened) => (
    <>
      {isOpen(opened.project) ? null : <p className="govuk-inset-text">The project has ended.</p>}
      <VersionField {...opened} />
      <GateField {...opened} />
    </>
  ),
};

function nextGateOf({ world, project }: OpenedPlan): string | undefined {
  return planGaps(world, project.projectId, today()).at?.gate.gateId;
}

function GateField({ plan, world }: OpenedPlan) {
  const framework = frameworkOn(world.states('programme')[0], today());
  if (framework === undefined) {
    return <p className="govuk-inset-text">The council has adopted no governance framework, so there are no gates.</p>;
  }
  const options = pathFor(framework, plan?.content.planType.value ?? 'strategicOutline').map(({ gate }) => ({
    value: gate.gateId,
    label: `${gate.title} (${world.state('board', gate.boardId)?.title ?? gate.boardId})`,
  }));
  return <SelectField name="gateId" label="Gate" options={options} missing="Choose a gate" />;
}
