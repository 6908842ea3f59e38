import { outcomeInWords } from '@minutebook/domain';
import type { GateDecision } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { decidedFields } from './decided-fields.ts';
import { OutcomeFields } from './OutcomeFields.tsx';
import type { DecidedOn } from './OutcomeFields.tsx';

const { LineField, ProseField, SelectField } = decidedFields;

interface DecidedFieldsProps {
  readonly on: DecidedOn;
  /** Decisions already taken at the gate, the latest last. */
  readonly earlier: readonly GateDecision[];
}

/** What a board and an officer state alike when they decide. */
export function DecidedFields({ on, earlier }: DecidedFieldsProps) {
  return (
    <>
      <OutcomeFields on={on} />
      <ProseField name="reasons" label="Reasons" missing="Give the reasons for the decision" />
      <ProseField
        name="alternatives"
        label={on === 'plan' ? 'Alternatives considered' : 'Alternatives considered (optional)'}
        hint={`What else was considered, and why it was not chosen.${on === 'plan' ? ' To approve or reject a plan this must be said, if only that nothing else was.' : ''}`}
      />
      <LineField name="minuteReference" label="Minute reference (optional)" hint="Such as “PB/2026/41”." />
      {earlier.length === 0 ? null : (
        <SelectField
          name="supersedes"
          label="Which decision does it take the place of? (optional)"
          hint="An earlier decision at this gate. It stays in the register, marked as superseded."
          options={earlier.toReversed().map(({ decisionId, recorded, calledIn }) => ({
            value: decisionId,
            label: `${outcomeInWords(recorded.value.outcome)} on ${formatDay(recorded.on)}${calledIn === undefined ? '' : ', called in'}`,
          }))}
        />
      )}
    </>
  );
}
