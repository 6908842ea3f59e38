import type { PlanVersion } from '@minutebook/domain';

import { formatDay } from '../../../design/days.ts';
import type { FieldsOf } from '../../../recording/fields/fields.tsx';
import type { OpenedPlan } from '../opened-plan.ts';

function standing({ plan }: OpenedPlan): readonly PlanVersion[] {
  return plan?.versions.filter((one) => one.withdrawn === undefined) ?? [];
}

/** The version asked for in the address, or the last that stands. */
export function versionOf(opened: OpenedPlan): number | undefined {
  return Number(opened.about) || standing(opened).at(-1)?.version;
}

interface VersionFieldProps {
  /** The fields of the command, which must have a version. */
  readonly of: Pick<FieldsOf<{ readonly version: number }>, 'SelectField'>;
  readonly opened: OpenedPlan;
}

/** The issued versions that stand. */
export function VersionField({ of: { SelectField }, opened }: VersionFieldProps) {
  const options = standing(opened).map(({ version, issued }) => ({
    value: String(version),
    label: `Version ${version}, issued on ${formatDay(issued.on)}`,
  }));
  return (
    <>
      {options.length === 0 ? <p className="govuk-inset-text">No version stands. Issue one first.</p> : null}
      <SelectField name="version" label="Version" options={options} missing="Choose a version" numbers />
    </>
  );
}
