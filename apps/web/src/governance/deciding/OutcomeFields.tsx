import { outcomeWords } from '@minutebook/domain';
import type { Outcome } from '@minutebook/domain';
import { useController, useWatch } from 'react-hook-form';

import { Radios } from '../../design/fields/choices.tsx';
import { decidedFields } from './decided-fields.ts';
import { newId } from '../../recording/new-id.ts';
import { ConditionFields } from './ConditionFields.tsx';

const { LineField, ProseField, useField } = decidedFields;

/** What is decided on: a plan at a gate, a project at a gate to which no plan was submitted, or an item at no gate. */
export type DecidedOn = 'plan' | 'gateWithoutPlan' | 'noGate';

const all = Object.keys(outcomeWords) as readonly Outcome['kind'][];
const withoutPlan: ReadonlySet<Outcome['kind']> = new Set(['deferred', 'referred', 'noted', 'notedSubjectTo']);

/** What may be decided; conditions are kept with a plan's approval. */
const offered: Record<DecidedOn, readonly Outcome['kind'][]> = {
  plan: all,
  gateWithoutPlan: all.filter((kind) => withoutPlan.has(kind)),
  noGate: all.filter((kind) => kind !== 'approvedWithConditions'),
};

const noPlanHint =
  'No plan has been submitted to this gate, so there is none to approve or reject. The item can be put off, sent to another body or noted.';

const hints: Partial<Record<Outcome['kind'], string>> = {
  approvedWithConditions: 'Each condition has an owner and a day; an overdue one blocks the next gate.',
  deferred: 'It comes back to this gate.',
  noted: 'Nothing is decided; what was decided before stays.',
  notedSubjectTo: 'Noted, once another body has given its feedback.',
  referred: 'Another body is to decide.',
};

/** What was decided, with what each outcome needs besides. */
export function OutcomeFields({ on }: { readonly on: DecidedOn }) {
  const field = useField('outcome.kind', 'Choose what was decided');
  const { field: outcome } = useController({ name: 'outcome' });
  const kind = useWatch({ name: 'outcome.kind' }) as Outcome['kind'] | undefined;
  const options = offered[on].map((value) => ({ value, label: outcomeWords[value], ...hintOf(value, on) }));
  return (
    <>
      <Radios
        {...field}
        label="What was decided?"
        hint={on === 'gateWithoutPlan' ? noPlanHint : undefined}
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

function hintOf(kind: Outcome['kind'], on: DecidedOn): { readonly hint?: string } {
  const hint = kind === 'deferred' && on === 'noGate' ? 'It comes back to the board.' : hints[kind];
  return hint === undefined ? {} : { hint };
}

/** Only what belongs to the outcome chosen is recorded. */
function begun(kind: Outcome['kind']): object {
  return kind === 'approvedWithConditions' ? { kind, conditions: [{ conditionId: newId() }] } : { kind };
}
