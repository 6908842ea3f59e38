import { splitStream } from '@minutebook/domain';

/** What to do with what has not come yet, by the stream it would stand in: a payment that is to come is no milestone. */
export function whatToDoUntil(stream: string): string {
  const { category } = splitStream(stream);
  if (category === 'spend')
    return 'Record the payment on the day it is paid; until then, record what is ordered as an order of the budget.';
  if (category === 'project')
    return 'Record what happened, on the day it happened; plan what is to come as a milestone.';
  return 'Record what happened, on the day it happened.';
}
