import { assessments, causes, causeWords, RecordFinding, severities, severityWords } from '@minutebook/domain';
import type { FindingRef } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { Select } from '../../../design/fields/fields.tsx';
import { fieldsOf } from '../../../recording/fields/fields.tsx';
import type { AnyForm } from '../../../recording/form.ts';
import { newId } from '../../../recording/new-id.ts';
import { capital } from '../../../design/capital.ts';
import { findingTitle } from '../finding-title.ts';
import { assessmentForm } from './assessment-form.ts';
import type { OpenedAssessment } from './assessment-form.ts';

const { LineField, ProseField, RadioField, useField } = fieldsOf(RecordFinding);

const severityOptions = severities.map((value) => ({
  value,
  label: value === 'strength' ? 'Strength: nothing to be put right' : severityWords[value],
}));

const causeOptions = causes.map((value) => ({ value, label: capital(causeWords[value]) }));

export const form: AnyForm = assessmentForm(RecordFinding, {
  title: 'Record a finding',
  intro: 'What the assessment found, word for word. What it recommends is recorded as a recommendation.',
  submit: 'Record the finding',
  begin: () => ({ findingId: newId() }),
  Fields: (opened) => (
    <>
      <ProseField name="text" label="The finding, as published" />
      <LineField
        name="theme"
        label="Theme"
        hint={`Findings of several assessments are compared by their themes${themesWords(opened)}.`}
      />
      <RadioField name="severity" label="How grave is it?" options={severityOptions} />
      <RadioField name="cause" label="Where does the assessment see its cause?" options={causeOptions} />
      <LineField name="reference" label="Where it stands (optional)" hint="Such as “paragraph 14”." />
      <RepeatsField {...opened} />
    </>
  ),
});

function themesWords({ world }: OpenedAssessment): string {
  const themes = new Set(assessments(world).flatMap(({ findings }) => findings.map(({ value }) => value.theme)));
  return themes.size === 0 ? '' : `, so far: ${[...themes].slice(0, 12).join(', ')}`;
}

/** The finding of an earlier assessment that is said again. */
function RepeatsField({ assessment, world }: OpenedAssessment) {
  const { value, onChange } = useController({ name: 'repeats' }).field;
  const earlier = assessments(world)
    .filter(({ published }) => published.on < assessment.published.on)
    .flatMap(({ assessmentId, findings }) =>
      findings.map((one): FindingRef => ({ assessmentId, findingId: one.value.findingId })),
    );
  const field = useField('repeats', 'Choose an earlier finding');
  if (earlier.length === 0) return null;
  const keyOf = ({ assessmentId, findingId }: FindingRef): string => `${assessmentId} ${findingId}`;
  return (
    <Select
      {...field}
      label="Is it said again? (optional)"
      hint="The finding of an earlier assessment that this one repeats."
      none="No, or not that it is known"
      options={earlier.map((one) => ({ value: keyOf(one), label: findingTitle(one, world) }))}
      value={value === undefined || value === '' ? '' : keyOf(value as FindingRef)}
      onChange={({ target }) => onChange(earlier.find((one) => keyOf(one) === target.value))}
    />
  );
}
