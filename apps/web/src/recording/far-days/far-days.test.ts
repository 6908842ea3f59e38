import { describe, expect, test } from 'vitest';

import { farDays, passedDays, questionsAbout, unanswered, withMeant } from './far-days.ts';

const on = '2026-09-16';

describe('farDays', () => {
  test('are those more than ten years from today, either way', () => {
    expect(farDays({ plannedFor: '2926-12-01', effectiveOn: '1926-09-16' }, on)).toEqual(['2926-12-01', '1926-09-16']);
    expect(farDays({ plannedFor: '2036-09-16', effectiveOn: '2016-09-16' }, on)).toEqual([]);
    expect(farDays({ plannedFor: '2036-09-17' }, on)).toEqual(['2036-09-17']);
  });
  test('wherever in a command they stand, financial years too, each once', () => {
    const lines = [{ year: '2926-27', amount: 1 }, { year: '2926-27' }, { year: '2027-28' }];
    expect(farDays({ lines, outcome: { conditions: [{ dueOn: '2062-10-01' }] } }, on)).toEqual([
      '2926-27',
      '2062-10-01',
    ]);
  });
  test('are no words that only hold a year', () => {
    expect(farDays({ title: 'Until 2926-12-01', minuteReference: 'PB/1926/41' }, on)).toEqual([]);
  });
});

describe('What is to come by a day that had passed when it was said', () => {
  const forecast = (forecastFor: string, effectiveOn: string) => ({
    type: 'ReforecastMilestone',
    forecastFor,
    effectiveOn,
  });
  test('is asked about, seen from the day on which it was said', () => {
    expect(passedDays(forecast('2026-01-29', '2026-09-16'), on)).toEqual(['2026-01-29']);
    expect(passedDays(forecast('2026-01-29', '2026-01-29'), on)).toEqual([]);
    expect(passedDays({ forecastFor: '2026-09-15' }, on)).toEqual(['2026-09-15']);
    expect(passedDays({ outcome: { conditions: [{ dueOn: '2026-01-01' }] }, effectiveOn: on }, on)).toEqual([
      '2026-01-01',
    ]);
  });
  test('is not what happened, such as the day on which a post began', () => {
    expect(passedDays({ firstDay: '2024-01-01', effectiveOn: on }, on)).toEqual([]);
  });
  test('is asked about once, where it is far from today too', () => {
    expect(questionsAbout(forecast('1926-01-29', on), on)).toEqual([
      {
        sentence: '29 January 1926 is more than ten years from today. Correct the year, or tick that it is right.',
        meant: '29 January 1926 is right',
      },
    ]);
    expect(questionsAbout(forecast('2026-01-29', on), on)).toEqual([
      {
        sentence:
          '29 January 2026 had passed already on the day it was said. Correct the year, or tick that it is right.',
        meant: '29 January 2026 is right',
      },
    ]);
  });
});

describe('A question', () => {
  const asked = questionsAbout({ one: '2062-12-11', other: '2063-12-11' }, on);
  const [first = { sentence: '' }] = asked;
  test('is answered by its own tick alone, until that is taken away', () => {
    const meant = withMeant([], first.sentence, true);
    expect(unanswered(asked, meant).map(({ meant: words }) => words)).toEqual(['11 December 2063 is right']);
    expect(unanswered(asked, withMeant(meant, first.sentence, false))).toEqual(asked);
  });
});
