import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  fact,
  ofBudget,
  programmeFacts,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { establishedPost } from '../../../testing/money/post-facts.ts';
import { moneyNeeds } from '../../area.needs.ts';
import type { PostEvent } from '../../post/events.ts';
import { aboveForecastSentence, postsAboveForecast } from './above-forecast.ts';

const year = '2026-27';
const paidOut = { funding: { budgetId: 'ict', allocationId: 'case-work' } };
const before = [
  ...programmeFacts,
  approvedBudget(),
  allocated('case-work', 40_000),
  establishedPost('officer', paidOut),
];
const of = (postId: string, event: PostEvent, on: string) => fact(`post-${postId}`, event, on);
const filled = (postId: string, firstDay = '2026-04-01') =>
  of(postId, { type: 'PostFilled', data: { firstDay } }, '2026-03-03');
const forecast = (outturn: number) =>
  ofBudget({ type: 'ForecastRevised', data: { allocationId: 'case-work', year, outturn: outturn * 100 } });
const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([...before, filled('officer'), ...facts]));
const found = (...facts: readonly Fact[]) => postsAboveForecast(worldOf(...facts), year);

describe('A forecast below what the posts paid out of its allocation cost', () => {
  test('is said with by how much, and one that covers them is not', () => {
    expect(found()).toEqual([]);
    expect(found(forecast(36_600))).toEqual([]);
    const [one, ...others] = found(forecast(30_000));
    expect(others).toEqual([]);
    expect(one?.above.value).toBe(6_600_00);
    expect(one?.above.terms.map(({ value }) => value)).toEqual([36_600_00, -30_000_00]);
    expect(one && aboveForecastSentence(one)).toBe(
      '£30,000 is forecast for “Case work” in 2026-27, and the posts paid out of it that are filled cost £36,600 by their terms: £6,600 more.',
    );
  });
  test('is judged by what is allocated where nobody forecast it, and no more once the year is closed', () => {
    const more = establishedPost('second', { ...paidOut, fullYearCost: 1_000_000 });
    const second = [more, filled('second')];
    expect(found(...second).map(({ above }) => above.value)).toEqual([6_600_00]);
    expect(found(...second, ...closedYear())).toEqual([]);
  });
  test('counts a post while somebody is in it, and as nothing while it is vacant', () => {
    const vacant = (...facts: readonly Fact[]) =>
      postsAboveForecast(replay(entriesOf([...before, forecast(10_000), ...facts])), year).map(({ cost }) => cost);
    const vacated = of('officer', { type: 'PostVacated', data: {} }, '2026-09-18');
    expect(vacant()).toEqual([]);
    expect(vacant(filled('officer'), vacated)).toEqual([17_046_58]);
    expect(vacant(filled('officer', '2026-09-18'))).toEqual([19_553_42]);
    expect(vacant(filled('officer', '2026-12-31'))).toEqual([]);
  });
  test('needs who forecasts, where it is forecast', () => {
    const needs = moneyNeeds(worldOf(forecast(30_000)), '2026-09-16', 'programmeManager');
    const need = needs.find(({ kind }) => kind === 'postsAboveForecast');
    expect([need?.figure.value, need?.path]).toEqual([6_600_00, '/budget/ict/record/revise-forecast?about=case-work']);
  });
});
