import { inForceOn } from '../../../kernel/entry.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { lastDayOf } from '../../period.ts';
import type { CallTarget, ServiceState } from '../../service/state.ts';
import { abandonedIn } from './figures.ts';
import type { Called } from './figures.ts';

/** The target in force on the last day of a period: a target that came later judges no earlier month. */
export function targetFor({ targets }: ServiceState, period: string): Stated<CallTarget> | undefined {
  return inForceOn(targets, lastDayOf(period));
}

/** The target of one service. */
export interface TargetOf {
  readonly service: ServiceState;
  readonly target: Stated<CallTarget>;
}

/** How one service did in one period beside the target of its day; `undefined` where there was none, or no figure. */
export interface Judged extends TargetOf {
  readonly abandonment: 'met' | 'missed' | undefined;
  readonly wait: 'met' | 'missed' | undefined;
}

/** Judges the calls of a period by the target of its day. */
export function judged({ service, counted }: Called): Judged | undefined {
  const target = targetFor(service, counted.value.period);
  if (target === undefined) return undefined;
  const { offered, waitSeconds } = counted.value;
  const abandoned = abandonedIn(counted.value);
  const { abandonedShare, waitSeconds: longest } = target.value;
  return {
    service,
    target,
    abandonment:
      abandonedShare === undefined || abandoned === undefined || offered === 0
        ? undefined
        : // Compared as whole numbers: nothing is rounded before it is judged.
          abandoned <= abandonedShare * offered
          ? 'met'
          : 'missed',
    wait: longest === undefined || waitSeconds === undefined ? undefined : waitSeconds <= longest ? 'met' : 'missed',
  };
}
