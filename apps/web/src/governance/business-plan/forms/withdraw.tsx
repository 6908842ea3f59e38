import { approvals, WithdrawBusinessPlan } from '@minutebook/domain';

import { EntryLink } from '../../../clock/links.tsx';
import { formatDay } from '../../../design/days.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import type { OpenedPlan } from '../opened-plan.ts';
import { VersionField, versionOf } from './VersionField.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(WithdrawBusinessPlan);

export const form: AnyForm = planForm(WithdrawBusinessPlan, {
  title: titleOf.withdraw,
  intro: 'The version no longer stands. What it said and what was decided on it stay in the ledger.',
  submit: 'Withdraw the version',
  why: 'Why is it withdrawn?',
  begin: (opened) => ({ version: versionOf(opened) }),
  Fields: (opened) => (
    <>
      <ApprovalsAtStake {...opened} />
      <VersionField of={fields} opened={opened} />
    </>
  ),
});

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
