import { outcomeWords } from '@minutebook/domain';
import type { Outcome } from '@minutebook/domain';
import { useController, useWatch } from 'react-hook-form';

import { Radios } from '../../design/choices.tsx';
import { LineField, ProseField } from '../../recording/fields.tsx';
import { useField } from '../../recording/form-context.ts';
import { newId } from '../../recording/new-id.ts';
import { ConditionFields } from './ConditionFields.tsx';

const hints: Partial<Record<Outcome['kind'], string>> = {
  approvedWithConditions: 'Each condition has an owner and a day; an overdue one blocks the next gate.',
  deferred: 'It comes back to this gate.',
  noted: 'Nothing is decided; what was decided before stays.',
  notedSubjectTo: 'Noted, once another body has given its feedback.',
  referred: 'Another body is to decide.',
};

/** What was decided, with what each outcome needs besides. */
export function OutcomeFields({ atGate }: { readonly atGate: boolean }) {
  const field = useField('outcome.kind', 'Choose what was decided');
  const { field: outcome } = useController({ name: 'outcome' });
  const kind = useWatch({ name: 'outcome.kind' }) as Outcome['kind'] | undefined;
  const options = Object.entries(outcomeWords)
    .filter(([value]) => atGate || value !== 'approvedWithConditions')
    .map(([value, label]) => ({ value, label, ...hintOf(value as Outcome['kind']) }));
  return (
    <>
      <Radios
        {...field}
        label="What was decided?"
        options={options}
        control={(value) => ({
          name: 'outcome.kind',
          checked: kind === value,
          onChange: () => outcome.onChange(begun(value as Outcome['kind'])),
        })}
      />
      {kind === 'approvedWithConditions' ? <ConditionFields /> : null}
      {kind === 'referred' || kind === 'notedSubjectTo' ? (
        <LineField
          key={kind}
          name="outcome.body"
          label={kind === 'referred' ? 'To which body?' : 'Which body is to give feedback?'}
          hint="Such as “Scrutiny Committee”. Never a person’s name."
          missing="Enter the body"
        />
      ) : null}
      {kind === 'notedSubjectTo' ? (
        <ProseField name="outcome.feedback" label="What feedback is awaited?" missing="Say what feedback is awaited" />
      ) : null}
    </>
  );
}

function hintOf(kind: Outcome['kind']): { readonly hint?: string } {
  const hint = hints[kind];
  return hint === undefined ? {} : { hint };
}

/** Only what belongs to the outcome chosen is recorded. */
function begun(kind: Outcome['kind']): object {
  return kind === 'approvedWithConditions' ? { kind, conditions: [{ conditionId: newId() }] } : { kind };
}
