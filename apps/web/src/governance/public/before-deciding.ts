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

/** Who set a condition, at which gate and when. */
export function conditionSetBy({ condition: { set }, setBy, gate }: ConditionBefore): string {
  return `${setBy}${gate === undefined ? '' : `, at “${gate}”`}, on ${formatDay(set.on)}`;
}

/** What became of a condition. */
export function conditionFate({ condition: { discharged, dueOn }, state, isCalledIn }: ConditionBefore): string {
  const stands = {
    met: discharged === undefined ? 'Met' : `Met on ${formatDay(discharged.on)}: ${discharged.value}`,
    overdue: `Overdue since ${formatDay(dueOn)}`,
    toBeMet: 'To be met',
    released: 'No longer asked for',
  }[state];
  return isCalledIn ? `${stands}. ${decisionCalledIn}.` : stands;
}
