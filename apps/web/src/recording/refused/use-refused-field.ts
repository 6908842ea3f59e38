import { useEffect } from 'react';
import type { FieldValues, UseFormSetError } from 'react-hook-form';

import type { OpenAnswer } from '../use-recording.ts';

/** Shows a refusal that is about one field at that field. `toFields` uncovers the fields; it must not change. */
export function useRefusedField(
  answer: OpenAnswer | undefined,
  setError: UseFormSetError<FieldValues>,
  toFields: () => void,
): void {
  useEffect(() => {
    if (answer?.kind !== 'refused') return;
    const field = fieldOfRefusal(answer.refusal);
    if (field === undefined) return;
    setError(field, { message: `${answer.sentence} ${answer.remedy}` });
    toFields();
  }, [answer, setError, toFields]);
}

const fields: ReadonlyMap<string, string> = new Map([
  ['MilestoneIsBeforeTheProject', 'plannedFor'],
  ['MeetingWasHeldBefore', 'effectiveOn'],
  ['AlternativesAreMissing', 'alternatives'],
  ['VotesContradict', 'votes.for'],
  ['MeetingEndedBeforeItBegan', 'endedAt'],
  ['HourIsInTheFuture', 'endedAt'],
  ['PostIsNotKnown', 'to'],
]);

/** The field that a refusal is about; `undefined` when it is about the whole command. */
function fieldOfRefusal(refusal: string): string | undefined {
  const field = fields.get(refusal);
  if (field !== undefined) return field;
  // `DayIsInTheFuture`, and what had not begun on the day given: `RiskWasNotRaisedYet`.
  return /^(DayIsInTheFuture|\w+WasNot\w+Yet)$/.test(refusal) ? 'effectiveOn' : undefined;
}
