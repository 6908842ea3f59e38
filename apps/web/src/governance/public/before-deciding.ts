import { signOffWords } from '@minutebook/domain';
import type { ConditionBefore, SignOffStanding } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';
import { decisionCalledIn } from './words.ts';

/**
 * What one trade said of a version before a board decides: “Finance: agreed by the Head of Finance on 2 May 2026: In order.”, or
 * that it is missing.
 */
export function signOffInWords({ kind, isRequired, given }: SignOffStanding): string {
  const trade = signOffWords[kind];
  if (given === undefined) {
    return isRequired
      ? `${trade}: missing. The gate requires it.`
      : `${trade}: not given. The gate does not require it.`;
  }
  const { post, statement } = given.value;
  return `${trade}: agreed by the ${post} on ${formatDay(given.on)}: ${statement}`;
}

/** Who set a condition at which gate, by when it was due, and what became of it. */
export function conditionFateInWords({ condition, setBy, gate, state, isCalledIn }: ConditionBefore): {
  readonly setBy: string;
  readonly fate: string;
} {
  const { discharged, dueOn, set } = condition;
  const at = gate === undefined ? '' : `, at “${gate}”`;
  const stands = {
    met: discharged === undefined ? 'Met' : `Met on ${formatDay(discharged.on)}: ${discharged.value}`,
    overdue: `Overdue since ${formatDay(dueOn)}`,
    toBeMet: 'To be met',
    released: 'No longer asked for',
  }[state];
  return {
    setBy: `${setBy}${at}, on ${formatDay(set.on)}`,
    fate: isCalledIn ? `${stands}. ${decisionCalledIn}.` : stands,
  };
}
