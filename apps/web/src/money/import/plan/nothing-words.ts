import { counted } from '../../../design/numbers.ts';
import { reasonWords } from '../reason-words.ts';
import type { Plan } from '../survey.ts';

type Sums = Pick<Plan, 'alreadyHeld' | 'recordedBefore' | 'notTaken'>;

/** Why no row of a file is taken, what most rows share first: “Nothing would be recorded yet: no rule says what 57 rows are for.” */
export function nothingIsTaken({ alreadyHeld, recordedBefore, notTaken }: Sums): string {
  const held = {
    rows: alreadyHeld.rows + recordedBefore.rows,
    words: (rows: string) => `the ledger holds ${rows} already`,
  };
  const left = notTaken.byReason.map(({ reason, rows }) => ({
    rows,
    words: (said: string) =>
      reason === 'noRule'
        ? `no rule says what ${said} ${rows === 1 ? 'is' : 'are'} for`
        : `${said}: ${lowered(reasonWords[reason])}`,
  }));
  const reasons = [held, ...left].filter(({ rows }) => rows > 0).toSorted((one, other) => other.rows - one.rows);
  if (reasons.length === 0) return 'No row is taken: the file has none.';
  return `${waitsForARule({ notTaken }) ? 'Nothing would be recorded yet' : 'No row is taken'}: ${reasons.map(({ rows, words }) => words(counted(rows, 'row'))).join('; ')}.`;
}

/** Whether rows wait for a rule that says what they are for. */
export function waitsForARule({ notTaken }: Pick<Sums, 'notTaken'>): boolean {
  return notTaken.byReason.some(({ reason, rows }) => reason === 'noRule' && rows > 0);
}

function lowered(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
