import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import { allocated, approvedBudget, entriesOf, inYear, ofBudget, paid, programmeFacts } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { shortAfter, lineStanding } from './left-to-move.ts';

const year = '2026-27';
const forecast = (outturn: number, allocationId?: string) =>
  ofBudget({
    type: 'ForecastRevised',
    data: { ...(allocationId === undefined ? {} : { allocationId }), year, outturn: outturn * 100 },
  });
const ordered = (amount: number, allocationId: string) =>
  ofBudget({
    type: 'CommitmentRaised',
    data: { commitmentId: 'order', allocationId, supplier: 'S', years: [inYear(amount)] },
  });
const worldOf = (...facts: readonly Fact[]) =>
  replay(entriesOf([...programmeFacts, approvedBudget(), allocated('portal', 40_000), ...facts]));
const portal = { budgetId: 'ict', allocationId: 'portal' };
const leftOf = (...facts: readonly Fact[]) => lineStanding(worldOf(...facts), portal, year).left / 100;

describe('What is left of a line to be moved', () => {
  test('is what it has less its forecast, as far as that is not passed by what is spent and ordered', () => {
    expect(leftOf(paid(17_100, 'portal'), forecast(33_000, 'portal'))).toBe(7_000);
    expect(leftOf(paid(17_100, 'portal'), ordered(20_000, 'portal'), forecast(33_000, 'portal'))).toBe(2_900);
  });
  test('is what is not spent or ordered of what nobody forecast', () => {
    expect(leftOf(paid(17_100, 'portal'), ordered(900, 'portal'))).toBe(22_000);
  });
  test('of what is not allocated is what is not spent or forecast of it', () => {
    const world = worldOf(paid(1_000), paid(17_100, 'portal'));
    const { has, spent, left } = lineStanding(world, { budgetId: 'ict' }, year);
    expect([spent, has - left]).toEqual([100_000, 100_000]);
  });
});

describe('What a move would leave a line short of', () => {
  const world = worldOf(paid(17_100, 'portal'), forecast(33_000, 'portal'));
  const shortBy = (amount: number) => shortAfter(world, portal, [inYear(amount)]).map(({ short }) => short / 100);

  test('is what it is going to need above what is left, by year', () => {
    expect(shortBy(7_000)).toEqual([]);
    expect(shortBy(22_000)).toEqual([15_000]);
    expect(shortAfter(world, portal, [inYear(7_000), inYear(5, '2027-28')]).map((one) => one.year)).toEqual([
      '2027-28',
    ]);
  });
  test('is never said of no amount, even where too little is left', () => {
    expect(shortAfter(worldOf(paid(50_000, 'portal')), portal, [inYear(0)])).toEqual([]);
  });
});
