import { describe, expect, test } from 'vitest';

import { called, does, long, plain, planned, refusals, wide, worldWith } from '../../testing/benefits/figures-plans.ts';
import { counted, ofService } from '../../testing/index.ts';
import { idFrom } from './plan.ts';
import { periodIn } from '../period-in.ts';
import { readFigure } from './read-cell.ts';

describe('A plan', () => {
  test('of rows of one service, month and channel each is one count of the month', () => {
    const plan = planned(long, 's|p|c|n', ['Repairs|2026-03|Web|1,000', 'Repairs|Mar 2026|Phone|0']);
    expect(plan.acts.map(({ command, rows }) => [rows, command])).toStrictEqual([
      [
        [2, 3],
        {
          type: 'RecordContacts',
          serviceId: 'repairs',
          effectiveOn: '2026-09-01',
          period: '2026-03',
          contacts: [
            { channelId: 'web', contacts: 1000 },
            { channelId: 'phone', contacts: 0 },
          ],
          basis: 'measured',
          sourceLine: 'A file',
        },
      ],
    ]);
  });
  test('of a column a quarter tells the rest from the total, and refuses a part that is more than all', () => {
    const plan = planned(wide, 's|total|web', ['Repairs|100|40', 'Parking|10|12', 'Bins||3', 'Trees|7|']);
    expect(plan.acts.map(({ command }) => 'contacts' in command && command.contacts)).toStrictEqual([
      [
        { channelId: 'web', contacts: 40 },
        { channelId: 'phone', contacts: 60 },
      ],
    ]);
    expect(refusals(plan)).toStrictEqual([
      [3, 'FiguresContradict'],
      [4, 'ChannelsAreNotToldApart'],
      [5, 'ChannelsAreNotToldApart'],
    ]);
    expect(plan.refused[0]?.sentence).toBe('12 by one channel are more than 10 in all.');
  });
  test('corrects what changed, leaves what is missing, and does nothing of what is there', () => {
    const world = worldWith(ofService('repairs', counted('2026-03', [10, 20, 30])));
    const same = planned(long, 's|p|c|n', ['Repairs|2026-03|Phone|20', 'Repairs|2026-04|Web|'], world);
    expect([same.acts, same.unchanged]).toStrictEqual([[], 1]);
    const changed = planned(long, 's|p|c|n', ['Repairs|2026-03|Phone|25'], world);
    expect(changed.acts.map(({ command }) => command)).toMatchObject([
      {
        type: 'CorrectEntry',
        entry: world.history('service-repairs')[1]?.id,
        instead: {
          contacts: [
            { channelId: 'web', contacts: 10 },
            { channelId: 'face', contacts: 30 },
            { channelId: 'phone', contacts: 25 },
          ],
        },
      },
    ]);
  });
  test('withdraws what is left blank only where the file states all that is known', () => {
    const world = worldWith(ofService('repairs', counted('2026-Q1', [40, 60, 0])));
    expect(does(planned(wide, 's|total|web', ['Repairs||'], world))).toStrictEqual([]);
    expect(does(planned({ ...wide, whole: true }, 's|total|web', ['Repairs||'], world))).toStrictEqual(['withdraw']);
  });
  test('refuses, by the row and a sentence, what cannot be recorded', () => {
    const plan = planned(long, 's|p|c|n', [
      'Repairs|soon|Web|1',
      '|2026-03|Web|1',
      'Repairs|2026-03|Fax|1',
      'Repairs|2026-04|Web|#REF!',
      'Repairs|2026-05|Web|many',
      'Repairs|2026-06|Web|-5',
      'Repairs|2026-09|Web|5',
      'Repairs|2026-07|Web|5',
      'Repairs|2026-07|Web|6',
    ]);
    expect(plan.acts).toStrictEqual([]);
    expect(refusals(plan)).toStrictEqual([
      [2, 'PeriodIsNotRead'],
      [3, 'RowNamesNoService'],
      [4, 'ChannelIsNotThere'],
      [5, 'CellIsAFault'],
      [6, 'CellIsNotRead'],
      [7, 'FiguresContradict'],
      [8, 'PeriodHasNotEnded'],
      [10, 'FigureIsGivenTwice'],
    ]);
  });
  test('says of what is refused which service, period and channel it is of', () => {
    const { refused } = planned(long, 's|p|c|n', [
      'Repairs|soon|Web|1',
      'Repairs|2026-05|Web|many',
      'Repairs|2026-06|Web|-5',
    ]);
    expect(refused).toMatchObject([
      { row: 2, title: 'Repairs' },
      { row: 3, title: 'Repairs', period: '2026-05', channelIds: ['web'] },
      { row: 4, period: '2026-06', channelIds: ['web'] },
    ]);
  });
  test('registers a service that is not there once, in the department that is said', () => {
    const plan = planned(called, 's|p|o|a', ['Parking|2026-03|900|0.05', 'Parking|2026-04|no call centre|']);
    expect(does(plan)).toStrictEqual(['register', 'record', 'notGiven']);
    expect(plan.acts[1]?.command).toMatchObject({ serviceId: 'parking', offered: 900, abandonedShare: 500 });
    expect(plan.acts[2]?.command).toMatchObject({ because: 'doesNotApply', asStated: 'no call centre' });
    const without = planned({ ...called, departments: {} }, 's|p|o|a', ['Parking|2026-03|900|0.05']);
    expect([does(without), refusals(without)]).toStrictEqual([[], [[2, 'DepartmentIsNotMapped']]]);
  });
});

describe('A cell', () => {
  test('that is -, #REF!, [not provided], blank or 0 says five different things', () => {
    const said = ['-', '#REF!', '[not provided]', ' ', '0'].map((text) =>
      readFigure(text, { figure: 'contacts' }, plain),
    );
    expect(said).toStrictEqual([
      // A dash is no line of words, and is not kept as one.
      { kind: 'notGiven', because: 'notCollected' },
      { kind: 'fault', text: '#REF!' },
      { kind: 'notGiven', because: 'notCollected', asStated: '[not provided]' },
      { kind: 'blank' },
      { kind: 'number', value: 0 },
    ]);
  });
  test.each([
    ['4:57', 'waitSeconds', undefined, 297],
    ['17', 'waitSeconds', 'minutes', 1020],
    ['1.5', 'waitSeconds', 'minutes', 90],
    ['0.27', 'abandonedShare', 'fraction', 2700],
    ['27%', 'abandonedShare', 'fraction', 2700],
    ['5.25', 'abandonedShare', undefined, 525],
    ['£1,234.565', 'unitCost', undefined, 123_457],
    ['7,616,222', 'offered', undefined, 7_616_222],
    ['12.0', 'offered', undefined, 12],
  ] as const)('%s as %s is read exactly', (text, figure, scale, value) => {
    expect(readFigure(text, { figure, scale }, plain)).toStrictEqual({ kind: 'number', value });
  });
  test('that is no whole number of its unit is not rounded', () => {
    expect(readFigure('12.5', { figure: 'offered' }, plain)).toStrictEqual({ kind: 'unclear', text: '12.5' });
  });
});

describe('A period', () => {
  test.each([
    ['202303', 'calendar', '2023-03'],
    ['Mar 2023', 'calendar', '2023-03'],
    ['03/2023', 'calendar', '2023-03'],
    ['2023-03-01', 'calendar', '2023-03'],
    ['Jul - Sep 2012', 'calendar', '2012-Q3'],
    ['July to September 2012', 'calendar', '2012-Q3'],
    // “Oc to ber” is no span of months.
    ['October 2026', 'calendar', '2026-10'],
    ['October to December 2026', 'calendar', '2026-Q4'],
    ['2012-Q4', 'fromOctober', '2012-Q4'],
    ['FY19 Q1', 'fromOctober', '2018-Q4'],
    ['FY19 Q4', 'fromOctober', '2019-Q3'],
    ['2026-27 Q1', 'fromApril', '2026-Q2'],
    ['2026/27 Q4', 'fromApril', '2027-Q1'],
    ['FY27 Q1', 'fromApril', '2026-Q2'],
    ['2026-27 Q1', 'fromJuly', '2026-Q3'],
    ['2026-27 Q3', 'fromJuly', '2027-Q1'],
    ['2018-19 Q1', 'fromOctober', '2018-Q4'],
    ['1999-00 Q1', 'fromApril', '1999-Q2'],
    ['2026-28 Q1', 'fromApril', undefined],
    ['2026-27 Q1', 'calendar', undefined],
    ['FY19 Q1', 'calendar', '2019-Q1'],
    ['Aug - Oct 2012', 'calendar', undefined],
    ['2023-13', 'calendar', undefined],
    ['Sept 2023', 'calendar', '2023-09'],
    ['Marketing 2026', 'calendar', undefined],
    ['Ma 2026', 'calendar', undefined],
    ['Octopus to December 2026', 'calendar', undefined],
    ['Decoration - February 2026', 'calendar', undefined],
    ['Restated Jul - Sep 2012', 'calendar', undefined],
    ['Jan - Mar 0026', 'calendar', undefined],
    ['1826-Q1', 'calendar', undefined],
    ['FY1900 Q1', 'fromOctober', undefined],
  ] as const)('%s, with quarters of %s, is %s', (text, quarters, period) => {
    expect(periodIn(text, quarters)).toBe(period);
  });
});

describe('An id', () => {
  test('from long words is cut, and is not that of other long words', () => {
    const [one, other] = [idFrom(`${'a'.repeat(80)}-1`), idFrom(`${'a'.repeat(80)}-2`)];
    expect([one.length, other.length]).toStrictEqual([64, 64]);
    expect(one).not.toBe(other);
  });
  test('is never a word of an address', () => expect(idFrom('Month')).toBe('month-service'));
});
