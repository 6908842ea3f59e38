import type { BenefitEnd, BenefitState } from './state.ts';

/** How a benefit had ended by a day, that day included; `undefined` of one that had not. */
export function endedBy({ ended }: Pick<BenefitState, 'ended'>, on: string): BenefitEnd['how'] | undefined {
  return ended !== undefined && ended.on <= on ? ended.value.how : undefined;
}
