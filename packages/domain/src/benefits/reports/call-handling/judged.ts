import { inForceOn, newest } from '../../../kernel/entry.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { lastDayOf, monthsOf } from '../../period.ts';
import type { CallTarget, ServiceState } from '../../service/state.ts';
import { abandonedIn, callFigures } from './figures.ts';
import type { Called, CallFigures } from './figures.ts';

/** The target in force on the last day of a period: a target that came later judges no earlier month. */
export function targetFor({ targets }: ServiceState, period: string): Stated<CallTarget> | undefined {
  return inForceOn(targets, lastDayOf(period));
}

/** How one service did in one period beside the target of its day; `undefined` where there was none, or no figure. */
export interface Judged {
  readonly service: ServiceState;
  readonly target: Stated<CallTarget>;
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

/**
 * What the baselines of these services say of calls, of the periods counted by the definition of what is compared.
 * @param byService all that was ever counted, by the ids of services
 */
export function callBaseline(
  called: readonly Called[],
  byService: ReadonlyMap<string, readonly Called[]>,
): CallFigures | undefined {
  const all = called.flatMap(({ service, series }) => {
    const agreed = newest(service.baselines);
    if (agreed === undefined) return [];
    const months = new Set(agreed.value.periods.flatMap(monthsOf));
    return (byService.get(service.serviceId) ?? []).filter(
      (one) => one.series === series && monthsOf(one.counted.value.period).every((month) => months.has(month)),
    );
  });
  return all.length === 0 ? undefined : callFigures(all, 'baseline');
}
