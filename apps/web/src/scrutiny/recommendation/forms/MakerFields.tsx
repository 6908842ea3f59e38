import { inOrderOfPublication, MakeRecommendation } from '@minutebook/domain';
import type { AssessmentState, LedgerWorld, RecommendedBy } from '@minutebook/domain';
import { useController } from 'react-hook-form';

import { formatDay } from '../../../design/days.ts';
import { Select } from '../../../design/fields/fields.tsx';
import { decisionOptions } from '../../../recording/fields/decision-options.ts';
import { fieldsOf } from '../../../recording/fields/fields.tsx';

const { LineField, SelectField, useField } = fieldsOf(MakeRecommendation);

const kinds = [
  { value: 'assessment', label: 'An assessment' },
  { value: 'decision', label: 'A board, by a decision in the register' },
  { value: 'body', label: 'Another body, such as an auditor' },
];

const empty = {
  assessment: { kind: 'assessment', assessmentId: '', findingId: '' },
  decision: { kind: 'decision', decisionId: '' },
  body: { kind: 'body', body: '' },
} as const;

/** Who recommends: an assessment, a board or another body. */
export function MakerFields({ world }: { readonly world: LedgerWorld }) {
  const { value, onChange } = useController({ name: 'madeBy' }).field;
  const made = (value === '' ? undefined : value) as RecommendedBy | undefined;
  const assessments = inOrderOfPublication(world).toReversed();
  return (
    <>
      <Select
        {...useField('madeBy', 'Choose who recommends it')}
        label="Who recommends it?"
        none="Choose"
        options={kinds}
        value={made?.kind ?? ''}
        onChange={({ target }) => onChange(empty[target.value as keyof typeof empty] ?? undefined)}
      />
      {made?.kind === 'body' ? <LineField name="madeBy.body" label="Which body?" hint="Not a person’s name." /> : null}
      {made?.kind === 'decision' ? (
        <SelectField name="madeBy.decisionId" label="By which decision?" options={decisionOptions(world)} />
      ) : null}
      {made?.kind === 'assessment' ? (
        <>
          <SelectField
            name="madeBy.assessmentId"
            label="In which assessment?"
            options={assessments.map(({ assessmentId, title, published }) => ({
              value: assessmentId,
              label: `${title}, ${formatDay(published.on)}`,
            }))}
          />
          <FindingField assessment={assessments.find((one) => one.assessmentId === made.assessmentId)} />
        </>
      ) : null}
    </>
  );
}

function FindingField({ assessment }: { readonly assessment: AssessmentState | undefined }) {
  if (assessment === undefined || assessment.findings.length === 0) return null;
  return (
    <SelectField
      name="madeBy.findingId"
      label="From which finding? (optional)"
      options={assessment.findings.map(({ value }) => ({
        value: value.findingId,
        label: `${value.theme}: ${value.text.slice(0, 80)}`,
      }))}
    />
  );
}
