import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { breaches } from '../../../reports/checks/breaches.ts';
import {
  allocated,
  approvedBudget,
  closedYear,
  entriesOf,
  inYear,
  ofAccount,
  ofBudget,
  programmeFacts,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { budgetOf } from '../../read.ts';
import { positionIn } from '../position.ts';
import { leftOfOrders } from './open-orders.ts';

const [first, second, third] = ['2026-27', '2027-28', '2028-29'] as const;

/** £6,000 was ordered for this year, of £10,000 that was allocated. */
const before = [
  ...programmeFacts,
  approvedBudget(),
  allocated('portal', 10_000),
  ofBudget({
    type: 'CommitmentRaised',
    data: {
      commitmentId: 'order',
      allocationId: 'portal',
      supplier: 'Northgate',
      reference: 'PO-100',
      years: [inYear(6_000)],
    },
  }),
];

function payment(amount: number) {
  const payee = { kind: 'named' as const, name: 'Northgate' };
  return { allocationId: 'portal', commitmentId: 'order', payee, amount: amount * 100 };
}

function paidForIt(amount: number, year: string = first): Fact {
  const on = year === first ? '2026-06-01' : '2027-06-01';
  return ofAccount({ type: 'SpendRecorded', data: payment(amount) }, on, `ict.${year}`);
}

const cancelled = ofBudget({ type: 'CommitmentCancelled', data: { commitmentId: 'order' } }, '2027-06-01');
const openedAgain = [
  ofAccount({ type: 'YearReopened', data: {} }, '2027-06-02'),
  ofBudget({ type: 'YearEndTakenBack', data: { year: first } }, '2027-06-02'),
];
const carrying = (amount: number) => closedYear([{ allocationId: 'portal', amount: amount * 100 }]);

const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([...before, ...facts]));

function committed(...facts: readonly Fact[]) {
  const world = worldOf(...facts);
  return [first, second, third].map((year) => positionIn(world, year).committed.value / 100);
}

function notCarried(...facts: readonly Fact[]) {
  return breaches(worldOf(...facts)).flatMap(({ rule, sentence }) => (rule === 'OrderIsNotCarried' ? [sentence] : []));
}

describe('What is ordered and not paid', () => {
  test('is committed in the year that it was ordered for, as long as that is open', () => {
    expect(committed()).toEqual([6_000, 0, 0]);
    expect(committed(paidForIt(2_000))).toEqual([4_000, 0, 0]);
    expect(committed(paidForIt(2_000, second))).toEqual([6_000, 0, 0]);
  });
  test('of a closed year is committed in the year after, whether money was carried for it or returned', () => {
    expect(committed(paidForIt(2_000), ...closedYear())).toEqual([0, 4_000, 0]);
    expect(committed(paidForIt(2_000), ...carrying(8_000))).toEqual([0, 4_000, 0]);
  });
  test('goes on from year to year until it is paid or cancelled', () => {
    const twice = [...closedYear(), ...closedYear([], { year: second, on: '2028-05-01' })];
    expect(committed(...twice)).toEqual([0, 0, 6_000]);
    expect(committed(...closedYear(), paidForIt(1_500, second))).toEqual([0, 4_500, 0]);
    expect(committed(...closedYear(), paidForIt(6_000, second))).toEqual([0, 0, 0]);
    expect(committed(...closedYear(), cancelled)).toEqual([0, 0, 0]);
  });
  test('is paid by an adjustment of the closed year as well', () => {
    const adjusted = ofAccount({ type: 'PriorYearAdjusted', data: payment(1_000) }, '2027-05-02');
    expect(committed(...closedYear(), adjusted)).toEqual([0, 5_000, 0]);
  });
  test('is of its own year again once that is open again', () => {
    expect(committed(...closedYear(), ...openedAgain)).toEqual([6_000, 0, 0]);
  });
  test('says of its year end where it comes from', () => {
    const [term] = positionIn(worldOf(...closedYear()), second).committed.terms;
    expect(term?.label).toBe('Northgate, PO-100, ordered by the end of 2026-27 and not paid yet');
  });
  test('says so of that part alone which comes from there', () => {
    const more = ofBudget({
      type: 'CommitmentRaised',
      data: {
        commitmentId: 'two-years',
        allocationId: 'portal',
        supplier: 'Southgate',
        years: [inYear(6_000), { year: second, amount: 300_000 }],
      },
    });
    const termsOf = (paid: number) => {
      const payment = {
        allocationId: 'portal',
        commitmentId: 'two-years',
        payee: { kind: 'named' as const, name: 'Southgate' },
        amount: paid * 100,
      };
      const facts = [
        cancelled,
        more,
        ...closedYear(),
        ofAccount({ type: 'SpendRecorded', data: payment }, '2027-06-01', `ict.${second}`),
      ];
      return positionIn(worldOf(...facts), second).committed.terms.map(({ label, value }) => [label, value / 100]);
    };
    expect(termsOf(2_000)).toEqual([
      ['Southgate, ordered by the end of 2026-27 and not paid yet', 4_000],
      ['Southgate', 3_000],
    ]);
    expect(termsOf(7_000)).toEqual([['Southgate', 2_000]]);
  });
});

describe('An order that a closed year left unpaid', () => {
  const sentence = (amount: string, was: string) =>
    `${amount} ordered out of “Portal” (Northgate, PO-100) was not paid when 2026-27 was closed, and ${was} carried forward for it: it is owed out of what 2027-28 has, unless it is cancelled.`;

  test('is listed where less was carried for it than it comes to', () => {
    expect(notCarried(...closedYear())).toEqual([sentence('£6,000', 'nothing was')]);
    expect(notCarried(...carrying(5_000))).toEqual([sentence('£6,000', 'only £5,000 was')]);
    expect(notCarried(...carrying(6_000))).toEqual([]);
  });
  test('is listed no longer once it is paid or cancelled, or the year is open again', () => {
    expect(notCarried()).toEqual([]);
    expect(notCarried(...closedYear(), paidForIt(2_000, second))).toEqual([sentence('£4,000', 'nothing was')]);
    expect(notCarried(...closedYear(), paidForIt(6_000, second))).toEqual([]);
    expect(notCarried(...closedYear(), cancelled)).toEqual([]);
    expect(notCarried(...closedYear(), ...openedAgain)).toEqual([]);
  });
  test('is listed under the last year that was closed', () => {
    const twice = [...closedYear(), ...closedYear([], { year: second, on: '2028-05-01' })];
    expect(notCarried(...twice)).toEqual([
      sentence('£6,000', 'nothing was').replace('2027-28', third).replace('2026-27', second),
    ]);
  });
});

describe('What is left to pay of an order', () => {
  const left = (...facts: readonly Fact[]) => {
    const world = worldOf(...facts);
    const budget = budgetOf(world, 'ict');
    return budget && [...leftOfOrders(world, budget)];
  };

  test('is what was not paid of it, also once it is of a later year, and nothing of one that is paid or cancelled', () => {
    expect(left()).toEqual([['order', 6_000_00]]);
    expect(left(paidForIt(2_000))).toEqual([['order', 4_000_00]]);
    expect(left(paidForIt(2_000), ...carrying(4_000))).toEqual([['order', 4_000_00]]);
    expect(left(paidForIt(2_000), ...carrying(4_000), paidForIt(1_000, second))).toEqual([['order', 3_000_00]]);
    expect(left(paidForIt(6_000))).toEqual([]);
    expect(left(cancelled)).toEqual([]);
  });
});
