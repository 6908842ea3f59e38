import { periodWords } from '../../period.ts';
import type { ServiceState } from '../../service/state.ts';
import { calledOf, callFigures } from './figures.ts';
import type { Called, CallFigures } from './figures.ts';

/** Two periods beside each other, of the services alone that were counted in both, by the same definition. */
export interface CallsCompared {
  readonly from: CallFigures | undefined;
  readonly to: CallFigures | undefined;
  readonly counted: readonly ServiceState[];
  /** Counted in one of the periods only, or by another definition. */
  readonly leftOut: readonly ServiceState[];
}

/** The calls of two periods, like with like. */
export function callsCompared(all: readonly ServiceState[], from: string, to: string): CallsCompared {
  const pairs = all.map((service) => {
    const called = calledOf(service);
    const of = (period: string) => called.find(({ counted }) => counted.value.period === period);
    return { service, was: of(from), is: of(to) };
  });
  const both = pairs.flatMap(({ was, is }) => (was === undefined || is?.series !== was.series ? [] : [{ was, is }]));
  const inBoth = new Set(both.map(({ was }) => was.service.serviceId));
  const figures = (called: readonly Called[], period: string) =>
    called.length === 0 ? undefined : callFigures(called, periodWords(period));
  return {
    from: figures(
      both.map(({ was }) => was),
      from,
    ),
    to: figures(
      both.map(({ is }) => is),
      to,
    ),
    counted: both.map(({ was }) => was.service),
    leftOut: pairs
      .filter(({ service, was, is }) => (was ?? is) !== undefined && !inBoth.has(service.serviceId))
      .map(({ service }) => service),
  };
}
