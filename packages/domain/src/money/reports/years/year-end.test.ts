import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  allocated,
  approvedBudget,
  entriesOf,
  ofAccount,
  ofBudget,
  paid,
  programmeFacts,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { budgetOf } from '../../read.ts';
import { yearEnds } from './year-end.ts';
import type { YearEnd } from './year-end.ts';
import { yearEndReason, yearEndWords } from './year-end-words.ts';

const lines = [{ fundedBy: 'existingBudget' as const, year: '2026-27', amount: 300_00 }];
const before = [
  ...programmeFacts,
  approvedBudget('ict', { lines }),
  allocated('case-work', 100),
  allocated('payments', 150),
];

interface End {
  readonly carried?: readonly { readonly allocationId?: string; readonly amount: number }[];
  readonly borneBy?: string;
  readonly reason?: string;
}

function closed({ carried = [], borneBy, reason }: End = {}): readonly Fact[] {
  const data = { spent: 0, carried: [...carried] };
  const end = { ...data, ...(borneBy === undefined ? {} : { borneBy }) };
  const closing = ofAccount({ type: 'YearClosed', data: end }, '2027-04-30');
  return [
    reason === undefined ? closing : { ...closing, reason },
    ofBudget({ type: 'YearBroughtForward', data: { year: '2026-27', ...data } }, '2027-04-30'),
  ];
}

function endOf(...facts: readonly Fact[]): YearEnd | undefined {
  const world = replay(entriesOf([...before, ...facts]));
  const budget = budgetOf(world, 'ict');
  return budget && yearEnds(world, budget)[0];
}

const inPounds = (end: YearEnd | undefined) =>
  [...(end?.lines ?? []), ...(end === undefined ? [] : [{ title: 'Total', ...end.total }])].map(
    ({ title, had, spent, left, carried, returned, borne }) => [
      title,
      ...[had, spent, left, carried, returned, borne].map(({ value }) => value / 100),
    ],
  );

describe('The statement of a closed year', () => {
  test('says line by line what there was, was spent and left, and what is carried forward and returned of it', () => {
    const end = endOf(
      paid(60, 'case-work'),
      paid(150, 'payments'),
      ...closed({ carried: [{ allocationId: 'case-work', amount: 25_00 }] }),
    );
    expect([end?.year, end?.into]).toEqual(['2026-27', '2027-28']);
    expect(inPounds(end)).toEqual([
      ['Case work', 100, 60, 40, 25, 15, 0],
      ['Payments', 150, 150, 0, 0, 0, 0],
      ['Not allocated', 50, 0, 50, 0, 50, 0],
      ['Total', 300, 210, 90, 25, 65, 0],
    ]);
    expect(end && yearEndWords(end)).toBe(
      '2026-27 was closed on 2027-04-30: of £300 approved, £210 was spent and £90 left. £25 is carried forward to 2027-28, and £65 is returned.',
    );
  });
  test('does not set what one line returns against what another has overspent', () => {
    const end = endOf(
      paid(110, 'case-work'),
      paid(100, 'payments'),
      ...closed({ carried: [{ allocationId: 'case-work', amount: -4_00 }], borneBy: 'the ICT reserve' }),
    );
    expect(inPounds(end).slice(0, 2)).toEqual([
      ['Case work', 100, 110, -10, -4, 0, 6],
      ['Payments', 150, 100, 50, 0, 50, 0],
    ]);
    expect(end && yearEndWords(end)).toBe(
      '2026-27 was closed on 2027-04-30: of £300 approved, £210 was spent and £90 left. An overspend of £4 is carried forward to 2027-28, £100 is returned, and £6 is borne by the ICT reserve.',
    );
  });
  test('says why, or that nobody said why anything is returned', () => {
    const why = (end: YearEnd | undefined) => end && yearEndReason(end);
    expect(why(endOf(...closed({ reason: 'The grant ended.' })))).toBe('Reason given: The grant ended.');
    expect(why(endOf(...closed()))).toBe('No reason was given why it is not carried forward.');
    const all = [
      { allocationId: 'case-work', amount: 100_00 },
      { allocationId: 'payments', amount: 150_00 },
      { amount: 50_00 },
    ];
    const end = endOf(...closed({ carried: all }));
    expect(why(end)).toBeUndefined();
    expect(end && yearEndWords(end)).toBe(
      '2026-27 was closed on 2027-04-30: of £300 approved, £0 was spent and £300 left. £300 is carried forward to 2027-28.',
    );
  });
  test('is gone once the year is open again', () => {
    const again = ofAccount({ type: 'YearReopened', data: {} }, '2027-05-01');
    expect(endOf(...closed(), again)).toBeUndefined();
  });
});
