import { newest } from '../../../kernel/entry.ts';
import { lastDayOf } from '../../period.ts';
import type { ServiceState } from '../../service/state.ts';
import { calledOf } from './figures.ts';
import { judged } from './judged.ts';

/** A baseline that was agreed once a target was met already: what it is compared with was chosen knowing the outcome. */
export interface LateBaseline {
  readonly agreedOn: string;
  /** The first period in which the target was met. */
  readonly period: string;
  readonly entries: readonly number[];
}

/** Whether the baseline in force was agreed after the target for calls had been met; `undefined` where it was not. */
export function lateBaseline(service: ServiceState): LateBaseline | undefined {
  const agreed = newest(service.baselines);
  if (agreed === undefined) return undefined;
  for (const one of calledOf(service)) {
    const found = judged(one);
    const outcomes = [found?.abandonment, found?.wait].filter((each) => each !== undefined);
    const isMet = outcomes.length > 0 && outcomes.every((each) => each === 'met');
    const { period } = one.counted.value;
    if (found === undefined || !isMet || lastDayOf(period) >= agreed.on) continue;
    const entries = [agreed.n, one.counted.n, found.target.n].toSorted((a, b) => a - b);
    return { agreedOn: agreed.on, period, entries };
  }
  return undefined;
}
