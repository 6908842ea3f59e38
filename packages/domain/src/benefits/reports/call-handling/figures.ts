import { sum } from '../../../kernel/figure.ts';
import type { Figure } from '../../../kernel/figure.ts';
import { withThousands } from '../../../kernel/money.ts';
import { periodWords } from '../../period.ts';
import { countedSeries } from '../../service/counted.ts';
import type { InSeries } from '../../service/counted.ts';
import type { CallCount, ServiceState } from '../../service/state.ts';
import { ratioFigure } from '../ratio.ts';
import type { RatioPart } from '../ratio.ts';

/** The calls of one service in one period, and the number of the series that they are counted in. */
export interface Called extends InSeries<CallCount> {
  readonly service: ServiceState;
}

/** Every period of a service for which calls were counted, in order. */
export function calledOf(service: ServiceState): readonly Called[] {
  return countedSeries(service.calls).map((one) => ({ service, ...one }));
}

/** What is said of the calls of some services in some periods. */
export interface CallFigures {
  readonly offered: Figure<'calls'>;
  /** Of those offered; `undefined` where nobody said how many, or none was offered. */
  readonly abandonment: Figure<'share'> | undefined;
  readonly wait: Figure<'seconds'> | undefined;
  readonly talk: Figure<'seconds'> | undefined;
}

/** Calls abandoned, in ten-thousandths of a call, since a share may be all that is known; `undefined` where nothing is. */
export function abandonedIn({ offered, abandoned, abandonedShare }: CallCount): number | undefined {
  if (abandoned !== undefined) return abandoned * 10_000;
  return abandonedShare === undefined ? undefined : offered * abandonedShare;
}

/** Calls answered, in ten-thousandths of a call; those offered less those abandoned where only these were given. */
export function answeredIn(calls: CallCount): number | undefined {
  if (calls.answered !== undefined) return calls.answered * 10_000;
  const abandoned = abandonedIn(calls);
  return abandoned === undefined ? undefined : calls.offered * 10_000 - abandoned;
}

/**
 * Abandonment is Σ abandoned ÷ Σ offered; wait and talk are Σ(seconds × answered) ÷ Σ answered: never an average of averages.
 * What is not known of a service leaves it out of that figure, and of no other. Example: 80 of 1,000 and 10 of 9,000
 * abandoned are 90 of 10,000, 0.9%.
 */
export function callFigures(called: readonly Called[], of: string): CallFigures {
  return {
    offered: sum(
      {
        label: `Calls offered, ${of}`,
        unit: 'calls',
        formula: 'Calls that reached the queue, over all services that were counted',
        doesNotTell: 'It does not tell of callers who did not get through to the queue.',
      },
      called.map((one) => ({ label: labelOf(one), value: one.counted.value.offered, entries: [one.counted.n] })),
    ),
    abandonment: ratioFigure(
      {
        label: `Calls abandoned, ${of}`,
        unit: 'share',
        formula:
          'Σ abandoned ÷ Σ offered, over the services that say how many were abandoned; each term is the part of the share that comes from one service',
        doesNotTell: 'It does not tell why callers left, nor whether they called again.',
      },
      called.flatMap((one): readonly RatioPart[] => {
        const { offered } = one.counted.value;
        const above = abandonedIn(one.counted.value);
        return above === undefined ? [] : [{ ...partOf(one), above, below: offered }];
      }),
      1n,
    ),
    wait: average(called, 'waitSeconds', `Average wait, ${of}`, 'It does not tell how long the longest waits were.'),
    talk: average(called, 'talkSeconds', `Average talk, ${of}`, 'It does not tell whether a caller was helped.'),
  };
}

function average(
  called: readonly Called[],
  which: 'waitSeconds' | 'talkSeconds',
  label: string,
  doesNotTell: string,
): Figure<'seconds'> | undefined {
  const known = called.filter(({ counted }) => counted.value[which] !== undefined);
  return ratioFigure(
    {
      label,
      unit: 'seconds',
      formula:
        'The average of each service is multiplied by its part of all the calls answered, and these are added up: a service that answers more calls counts for more. Where the source does not say how many were answered, it is those offered less those abandoned. What follows a service is not its own average, but what it adds to the average of all',
      doesNotTell,
    },
    weighted(known, which),
    1n,
  );
}

/**
 * What each service brings: its own average times the calls that it answered. By itself, an average stands whatever it is
 * weighted by.
 */
function weighted(known: readonly Called[], which: 'waitSeconds' | 'talkSeconds'): readonly RatioPart[] {
  if (known.length === 1)
    return known.map((one) => ({ ...partOf(one), above: one.counted.value[which] ?? 0, below: 1 }));
  const answered = known.flatMap((one) => {
    const below = answeredIn(one.counted.value);
    return below === undefined ? [] : [{ one, below }];
  });
  const all = answered.reduce((so, { below }) => so + below, 0);
  return answered.map(({ one, below }) => {
    const value = one.counted.value[which] ?? 0;
    const part = partOf(one);
    const label = `${part.label}: ${value} ${value === 1 ? 'second' : 'seconds'} × ${callsIn(below)} of ${callsIn(all)} calls answered`;
    return { ...part, label, above: BigInt(value) * BigInt(below), below };
  });
}

/** Calls in words, of ten-thousandths of one. */
function callsIn(tenThousandths: number): string {
  return withThousands(Math.round(tenThousandths / 10_000));
}

function partOf(one: Called) {
  const { service, counted } = one;
  return { key: `${service.serviceId} ${counted.value.period}`, label: labelOf(one), entries: [counted.n] };
}

function labelOf({ service, counted: { value } }: Called): string {
  const marks = [
    ...(value.basis === 'estimated' ? ['estimated'] : []),
    ...(value.preliminary === undefined ? [] : ['preliminary']),
  ];
  return [`${service.title}, ${periodWords(value.period)}`, ...marks].join(', ');
}
