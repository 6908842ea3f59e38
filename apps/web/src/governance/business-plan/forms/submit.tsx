import { frameworkOn, isOpen, pathFor, planGaps, SubmitBusinessPlan } from '@minutebook/domain';

import { today } from '../../../clock/today.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import { titleOf } from '../form-titles.ts';
import { planForm } from './plan-form.tsx';
import type { OpenedPlan } from '../opened-plan.ts';
import { VersionField, versionOf } from './VersionField.tsx';
import type { AnyForm } from '../../../recording/form.ts';

const fields = fieldsOf(SubmitBusinessPlan);
const { SelectField } = fields;

export const form: AnyForm = planForm(SubmitBusinessPlan, {
  title: titleOf.submit,
  intro: 'Puts an issued version before the board of a gate. The board decides in a meeting.',
  submit: 'Submit the plan',
  begin: (opened) => ({ version: versionOf(opened), gateId: nextGateOf(opened) }),
  Fields: (opened) => (
    <>
      {isOpen(opened.project) ? null : <p className="govuk-inset-text">The project has ended.</p>}
      <VersionField of={fields} opened={opened} />
      <GateField {...opened} />
    </>
  ),
});

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
