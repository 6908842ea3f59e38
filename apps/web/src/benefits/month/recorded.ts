import { addMonths, firstDayOf, notGivenWords, periodsShareAMonth, periodWords } from '@minutebook/domain';
import type { ServiceState, Stated } from '@minutebook/domain';

import { callFigures, contactsWords } from '../figure-words.ts';
import type { TitleOf } from '../figure-words.ts';

/** What one entry says of a service in a period. */
export interface Recorded {
  readonly n: number;
  readonly words: string;
}

/** What is recorded of a service in any month of a period, each with its entry: contacts, calls, and that there are none. */
export function recordedIn(service: ServiceState, period: string, titleOf: TitleOf): readonly Recorded[] {
  const of = <T extends { readonly period: string }>(
    all: readonly Stated<T>[],
    words: (value: T) => string,
  ): Recorded[] =>
    all
      .filter(({ value }) => periodsShareAMonth(value.period, period))
      .map(({ n, value }) => ({
        n,
        words: `${value.period === period ? '' : `${periodWords(value.period)}, `}${words(value)}.`,
      }));
  return [
    ...of(service.contacts, ({ contacts, basis }) => `${contactsWords(contacts, titleOf)} (${basis})`),
    ...of(service.calls, (value) => `calls ${callFigures(value)} (${value.basis})`),
    ...of(
      service.gaps.filter(({ value }) => value.what !== 'satisfaction'),
      ({ what, because }) => `${what === 'contacts' ? 'contacts' : 'calls'} ${notGivenWords[because]}`,
    ),
  ];
}

/**
 * The month to begin with: the latest that is over and of which the contacts of some service are neither recorded nor known
 * not to be there; the last that is over where none is missing since the first that was counted.
 */
export function monthToType(services: readonly ServiceState[], day: string): string {
  const last = addMonths(day.slice(0, 7), -1);
  const said = services.map(({ contacts, gaps }) => [
    ...contacts.map(({ value }) => value.period),
    ...gaps.flatMap(({ value }) => (value.what === 'contacts' ? [value.period] : [])),
  ]);
  const first = said
    .flat()
    .map((period) => firstDayOf(period).slice(0, 7))
    .reduce((so, one) => (one < so ? one : so), last);
  for (let month = last; month >= first; month = addMonths(month, -1)) {
    if (said.some((periods) => !periods.some((one) => periodsShareAMonth(one, month)))) return month;
  }
  return last;
}
