import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  correct,
  counted,
  entriesOf,
  given,
  ofService,
  programmeFacts,
  repairs,
  threeChannels,
  withdraw,
  withdrawn,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import type { ServiceEvent } from './events.ts';

const ready = [...programmeFacts, ...threeChannels, repairs];
const of = (event: ServiceEvent, on = '2026-05-04') => ofService('repairs', event, on);
const measured = of(counted('2026-04', [5400, 6000, 600]));
const estimated = of(counted('2026-04', [5000, 6000, 600], { basis: 'estimated' }));

const toSay = (period: string, all: readonly [number, number, number]) =>
  ({ ...counted(period, all).data, type: 'RecordContacts', serviceId: 'repairs' }) as const;

describe('RecordContacts', () => {
  const record = { ...toSay('2026-04', [5400, 6000, 600]), effectiveOn: '2026-05-04' };

  test('of a month that is over', () => {
    given(...ready)
      .when(record)
      .then(counted('2026-04', [5400, 6000, 600]));
  });
  test('of a quarter, and of a service that is registered', () => {
    given(...ready)
      .when({ ...record, period: '2026-Q1' })
      .thenAccepted();
    given(...programmeFacts, ...threeChannels)
      .when(record)
      .thenRefused('ServiceIsNotRegistered');
  });
  test('not before the month has ended', () => {
    given(...ready)
      .when({ ...record, effectiveOn: '2026-04-29' })
      .thenRefused('PeriodHasNotEnded', 'April 2026 was not over on 2026-04-29; its last day is 2026-04-30.');
    given(...ready)
      .when({ ...record, effectiveOn: '2026-04-30' })
      .thenAccepted();
    given(...ready)
      .when({ ...record, period: '2026-Q2' })
      .thenRefused('PeriodHasNotEnded');
  });
  test('0 is a figure, and fewer than none is not', () => {
    given(...ready)
      .when({ ...record, contacts: [{ channelId: 'web', contacts: 0 }] })
      .thenAccepted();
    given(...ready)
      .when({ ...record, contacts: [{ channelId: 'web', contacts: -1200 }] })
      .thenRefused('FiguresContradict', '−1,200 contacts are fewer than none.');
  });
  test('by channels that were added, each once', () => {
    given(...ready)
      .when({ ...record, contacts: [{ channelId: 'kiosk', contacts: 1 }] })
      .thenRefused('ChannelIsNotThere');
    const web = { channelId: 'web', contacts: 1 };
    given(...ready)
      .when({ ...record, contacts: [web, web] })
      .thenRefused('ChannelIsGivenTwice');
  });
  test('once for each month, by itself or within its quarter', () => {
    given(...ready, measured)
      .when(record)
      .thenRefused(
        'PeriodIsCountedAlready',
        'There are contacts for April 2026 already, in entry 12.',
        'Correct entry 12 if it is to read otherwise.',
      );
    given(...ready, measured)
      .when({ ...record, period: '2026-Q2', effectiveOn: '2026-07-01' })
      .thenRefused('PeriodIsCountedAlready');
    given(...ready, of(counted('2026-Q2', [1, 1, 1]), '2026-07-01'))
      .when(record)
      .thenRefused('PeriodIsCountedAlready');
  });
  test('a measurement takes the place of its estimate, and an estimate never that of a measurement', () => {
    given(...ready, estimated)
      .when(record)
      .thenAccepted();
    given(...ready, measured)
      .when({ ...record, basis: 'estimated' })
      .thenRefused('EstimateCannotReplaceMeasurement');
    given(...ready, estimated)
      .when({ ...record, basis: 'estimated' })
      .thenRefused('PeriodIsCountedAlready');
    given(...ready, of(counted('2026-Q2', [1, 1, 1], { basis: 'estimated' }), '2026-07-01'))
      .when(record)
      .thenRefused('PeriodIsCountedAlready');
  });
  test('a correction reads in its place, and leaves neither two counts of a month nor an estimate of what was measured', () => {
    const may = of(counted('2026-05', [1, 2, 3]), '2026-06-03');
    const facts = [...ready, measured, may];
    given(...facts)
      .when(correct(facts, 'ContactsRecorded', { ...toSay('2026-05', [1, 2, 4]), effectiveOn: '2026-06-03' }))
      .thenAccepted();
    given(...facts)
      .when(correct(facts, 'ContactsRecorded', { ...record, effectiveOn: '2026-06-03' }))
      .thenRefused('PeriodIsCountedAlready');
    given(...facts)
      .when(
        correct(
          facts,
          'ContactsRecorded',
          { ...toSay('2026-05', [5400, 6000, 600]), effectiveOn: '2026-06-03' },
          '2026-04',
        ),
      )
      .thenRefused('PeriodIsCountedAlready');
    given(...facts)
      .when(correct(facts, 'ContactsRecorded', { ...record, basis: 'estimated' }, '2026-04'))
      .thenRefused('OthersTookItFromHere');
  });
  test('a measurement that is withdrawn leaves its estimate', () => {
    const facts = [...ready, estimated, measured];
    given(...facts)
      .when(withdraw(facts, 'ContactsRecorded', 'measured'))
      .thenAccepted();
    const after = replay(entriesOf([...facts, withdrawn(facts, 'ContactsRecorded', 'measured')]));
    expect(after.state('service', 'repairs')?.contacts.map(({ value }) => value.basis)).toStrictEqual(['estimated']);
  });
});

describe('RecordFiguresNotGiven', () => {
  const gap = {
    type: 'RecordFiguresNotGiven',
    serviceId: 'repairs',
    what: 'contacts',
    period: '2026-04',
    because: 'notCollected',
    asStated: 'n/a',
  } as const;
  const { type: _type, serviceId: _service, ...data } = gap;
  const known = of({ type: 'FiguresNotGiven', data });

  test('says that there is no figure, and why', () => {
    given(...ready)
      .when(gap)
      .then({ type: 'FiguresNotGiven', data });
  });
  test('of a month that is over', () => {
    given(...ready)
      .when({ ...gap, effectiveOn: '2026-04-01' })
      .thenRefused('PeriodHasNotEnded');
  });
  test('not where there are figures, and once', () => {
    given(...ready, measured)
      .when(gap)
      .thenRefused('FiguresAreThereAlready');
    given(...ready, measured)
      .when({ ...gap, what: 'satisfaction' })
      .thenAccepted();
    given(...ready, known)
      .when({ ...gap, because: 'doesNotApply' })
      .thenRefused('GapIsAlreadyKnown', 'April 2026 is not collected, as entry 12 says.');
  });
  test('figures that come later take its place, and give it back when they are withdrawn', () => {
    const gapsAfter = (...more: readonly Fact[]) =>
      replay(entriesOf([...ready, known, ...more])).state('service', 'repairs')?.gaps.length;
    expect(gapsAfter()).toBe(1);
    expect(gapsAfter(measured)).toBe(0);
    expect(gapsAfter(measured, withdrawn([...ready, known, measured], 'ContactsRecorded'))).toBe(1);
  });
});
