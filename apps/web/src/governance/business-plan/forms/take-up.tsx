import { formatMoney } from '../../../design/numbers.ts';
import { promisesIdentified, promisesIn, TakeUpBenefitProfile } from '@minutebook/domain';

import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import type { OpenedPlan } from '../opened-plan.ts';
import { VersionField, versionOf } from './VersionField.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(TakeUpBenefitProfile);

export const form: AnyForm = planForm(TakeUpBenefitProfile, {
  title: titleOf['take-up'],
  intro:
    'Every promise of an issued version becomes a benefit by this one act, and keeps its link to the plan, so that promised and delivered stand side by side. What has become a benefit before is left as it is.',
  submit: 'Take them up',
  when: 'When are they taken up?',
  begin: (opened) => ({ version: versionOf(opened) }),
  next: ({ project: { projectId } }) => ({
    to: '/projects/$projectId',
    params: { projectId },
    search: { tab: 'benefits' },
  }),
  Fields: (opened) => (
    <>
      <Promises {...opened} />
      <VersionField of={fields} opened={opened} />
    </>
  ),
});

/** What the newest version promises, and which of it are benefits already. */
function Promises(opened: OpenedPlan) {
  const { plan, world } = opened;
  const version = plan?.versions.find((one) => one.version === versionOf(opened));
  if (plan === undefined || version === undefined) return null;
  const promised = promisesIn(plan, version, promisesIdentified(plan.projectId, world));
  if (promised.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">Version {version.version} promises:</p>
      <ul className="govuk-list govuk-list--bullet">
        {promised.map(({ benefitId, title, lines, isTaken }) => (
          <li key={benefitId}>
            {title}
            {lines
              .flatMap(({ amounts }) => amounts)
              .map(({ year, amount }) => `, ${formatMoney(amount)} in ${year}`)
              .join('')}
            {isTaken ? '; it is a benefit already' : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
