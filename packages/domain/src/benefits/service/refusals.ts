import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';
import type { Stated } from '../../kernel/entry.ts';
import { lastDayOf, overlap, periodWords } from '../period.ts';
import { clashIn, mayFollow, recordedOf } from './counted.ts';
import { countedThingWords, notGivenWords } from './names.ts';
import type { CountBasis, CountedThing } from './names.ts';
import type { FiguresGap, ServiceState } from './state.ts';

/** `ServiceIsNotRegistered`. */
export function serviceIsNotRegistered(): Refused {
  return refused('ServiceIsNotRegistered', 'There is no such service.', 'Register the service first.');
}

/** `PeriodHasNotEnded`: what is not over is not counted, whatever the clock of a reader says. */
export function periodHasNotEnded(period: string, effectiveOn: string): Refused | undefined {
  const last = lastDayOf(period);
  if (effectiveOn >= last) return undefined;
  return refused(
    'PeriodHasNotEnded',
    `${periodWords(period)} was not over on ${effectiveOn}; its last day is ${last}.`,
    'Record it once it is over, or give the day on which it was recorded.',
  );
}

interface Counted {
  readonly period: string;
  readonly basis?: CountBasis;
}

/** `EstimateCannotReplaceMeasurement`, `PeriodIsCountedAlready`. */
export function countedAlready(
  what: CountedThing | 'choices',
  all: readonly Stated<Counted>[],
  one: Counted,
): Refused | undefined {
  const before = recordedOf(all, one.period);
  if (before === undefined || mayFollow(before.value, one)) return undefined;
  const { value, n } = before;
  if (one.basis === 'estimated' && value.basis === 'measured') {
    return refused(
      'EstimateCannotReplaceMeasurement',
      `The ${wordsOf(what)} of ${periodWords(value.period)} were measured, as entry ${n} says; an estimate does not take the place of that.`,
      `Leave it, or correct entry ${n} if it is to read otherwise.`,
    );
  }
  return isCountedAlready(what, before);
}

/** `PeriodIsCountedAlready`, of the entry that is there. */
function isCountedAlready(what: CountedThing | 'choices', { value, n }: Stated<Counted>): Refused {
  return refused(
    'PeriodIsCountedAlready',
    `There are ${wordsOf(what)} for ${periodWords(value.period)} already, in entry ${n}.`,
    `Correct entry ${n} if it is to read otherwise.`,
  );
}

function wordsOf(what: CountedThing | 'choices'): string {
  return what === 'choices' ? 'choices of channel' : what === 'satisfaction' ? 'answers' : countedThingWords[what];
}

/** `FiguresAreThereAlready`, `GapIsAlreadyKnown`. */
export function gapIsNoGap({ what, period }: FiguresGap, state: ServiceState): Refused | undefined {
  const all: readonly Stated<Counted>[] = state[listOf[what]];
  const there = recordedOf(all, period);
  if (there !== undefined) {
    return refused(
      'FiguresAreThereAlready',
      `There are figures for ${periodWords(there.value.period)}, in entry ${there.n}.`,
      `Withdraw entry ${there.n} first if it was recorded by mistake.`,
    );
  }
  const gap = state.gaps.find(({ value }) => value.what === what && overlap(value.period, period));
  if (gap === undefined) return undefined;
  return refused(
    'GapIsAlreadyKnown',
    `${periodWords(gap.value.period)} is ${notGivenWords[gap.value.because]}, as entry ${gap.n} says.`,
    `Correct entry ${gap.n} if it is to read otherwise.`,
  );
}

const listOf = { contacts: 'contacts', callHandling: 'calls', satisfaction: 'satisfaction' } as const;

/** What its own rules could never have led to, in whatever order it was said: two counts of the same months. */
export function contradictionInService(state: ServiceState): Refused | undefined {
  const clash = (what: CountedThing | 'choices', all: readonly Stated<Counted>[]) => {
    const found = clashIn(all);
    return found && isCountedAlready(what, found[1]);
  };
  return (
    clash('contacts', state.contacts) ??
    clash('callHandling', state.calls) ??
    clash('satisfaction', state.satisfaction) ??
    clash('choices', state.choices)
  );
}
