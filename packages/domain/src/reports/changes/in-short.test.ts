import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  allocated,
  approvedBudget,
  claimedSaving,
  entriesOf,
  identifiedBenefit,
  ofBenefit,
  ofBudget,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
  rated,
  verifiedSaving,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { changes } from '../../delivery/reports/changes/changes.ts';
import { inShort } from './in-short.ts';
import { toldChanges } from './told-changes.ts';

/** What is said first of facts that come after others, from one day to another. */
function said(
  before: readonly Fact[],
  after: readonly Fact[],
  days: readonly [string, string] = ['2026-09-01', '2026-09-16'],
) {
  const entries = entriesOf([...before, ...after]);
  const then = { world: replay(entries.slice(0, before.length)), day: days[0] };
  const now = { world: replay(entries), day: days[1] };
  const fresh = entries.slice(before.length);
  const points = { before: then, after: now, entries: fresh };
  return inShort(points, toldChanges(then, now, fresh), changes(then.world, now.world));
}

const sentences = (...of: Parameters<typeof said>) => said(...of).map(({ tone, sentence }) => [tone, sentence]);

/** The same of the savings of finance. */
function ofFinance(saving: Fact): Fact {
  return { ...saving, stream: 'savings-finance.2026-27' };
}

const base: readonly Fact[] = [
  ...programmeFacts,
  proposedProject('payments', 'Payments'),
  proposedProject('portal', 'Portal'),
];

function forecast(amount: number, because: string, on: string, benefitId = 'calls'): Fact {
  const values = [{ period: { kind: 'year' as const, year: '2026-27' }, value: amount * 100 }];
  return ofBenefit({ type: 'BenefitForecastRevised', data: { definition: 1, values, because } }, on, benefitId);
}

function outturn(amount: number, because: string, on: string): Fact {
  const data = { allocationId: 'licences', year: '2026-27', outturn: amount * 100 };
  return { ...ofBudget({ type: 'ForecastRevised', data }, on), reason: because };
}

describe('What changed in short', () => {
  test('is nothing where nothing did', () => {
    expect(said(base, [])).toEqual([]);
  });
  test('says which days passed, though nothing was recorded for that', () => {
    const planned = [
      plannedMilestone('payments', 'live', '2026-09-06'),
      plannedMilestone('portal', 'pilot', '2026-09-14'),
    ];
    expect(sentences([...base, ...planned], [])).toEqual([
      [
        'worse',
        '2 milestones passed their day without being met, the longest ago “live” of “Payments”, 10 days overdue.',
      ],
    ]);
  });
  test('says whether confidence fell or rose, how far, and why', () => {
    const before = [...base, rated('payments', 'green', '2026-04-01'), rated('portal', 'amber', '2026-04-01')];
    const fell = { ...rated('payments', 'red', '2026-09-10'), reason: 'Two posts are vacant.' };
    expect(sentences(before, [fell, rated('portal', 'green', '2026-09-11')])).toEqual([
      [
        'worse',
        'Delivery confidence fell for “Payments”, from Green to Red, because “Two posts are vacant”; it rose for 1 project.',
      ],
    ]);
    expect(sentences(before, [rated('portal', 'green', '2026-09-11')])).toEqual([
      ['better', 'Delivery confidence rose for “Portal”, from Amber to Green.'],
    ]);
  });
  test('says by how much forecast savings fell, where, and in whose words why', () => {
    const before = [
      ...base,
      ...identifiedBenefit('calls', 'Fewer calls'),
      forecast(251_000, 'As planned', '2026-06-01'),
    ];
    expect(sentences(before, [forecast(210_000, 'The rent accounts moved to March.', '2026-09-10')])).toEqual([
      [
        'worse',
        'Forecast savings fell by £41,000 to £210,000, all of it in Housing, because “The rent accounts moved to March”.',
      ],
    ]);
  });
  test('calls what finance adds to a verification a note, and gives none of another department’s claim', () => {
    const before = [
      ...base,
      approvedBudget(),
      ...identifiedBenefit('calls', 'Fewer calls'),
      ...identifiedBenefit('letters', 'Fewer letters', 'letters-sent'),
      claimedSaving({ amount: 30_000_00 }),
      claimedSaving({ claimId: 'c2', benefitId: 'letters', measureId: 'letters-sent', amount: 25_000_00 }),
      ofFinance(claimedSaving({ claimId: 'c3', amount: 50_000_00 })),
    ];
    const because = (fact: Fact, reason: string): Fact => ({ ...fact, reason });
    expect(
      sentences(before, [
        because(verifiedSaving(30_000, 'c1', '2026-09-10'), 'Housing has a post less.'),
        because(verifiedSaving(25_000, 'c2', '2026-09-10'), 'Housing posts fewer letters.'),
        because(ofFinance(verifiedSaving(50_000, 'c3', '2026-09-10')), 'Finance closed its counter.'),
      ]),
    ).toEqual([
      [
        'better',
        'Verified savings rose by £105,000 to £105,000, most of it in Housing, with the note “Housing has a post less”.',
      ],
    ]);
  });
  test('says what the year is forecast to cost beside what is allocated to it', () => {
    const before = [...base, approvedBudget(), allocated('licences', 100_000)];
    expect(sentences(before, [outturn(141_220, 'The supplier was late', '2026-09-10')])).toEqual([
      [
        'worse',
        'The forecast for 2026-27 rose by £41,220 against what is allocated, which it met and is now £41,220 over, all of it in “Licences”, because “The supplier was late”.',
      ],
    ]);
  });
  test('says what was not known then, and what of it was put right', () => {
    const late = rated('payments', 'green', '2026-08-03');
    expect(sentences(base, [late])).toEqual([['told', '1 entry, not known then, tells of days before 2026-09-01.']]);
  });
  test('counts what was known then and put right, and not what came in between', () => {
    const paused = ofProject('payments', { type: 'ProjectPaused', data: {} }, '2026-09-02', 'Money');
    const entry = entriesOf([...base, paused]).at(-1)!.id;
    const withdrawn = ofProject('payments', { type: 'EntryWithdrawn', data: { entry } }, '2026-09-02', 'Another');
    expect(sentences([...base, paused], [withdrawn])).toEqual([['told', '1 entry was corrected or withdrawn.']]);
    expect(sentences(base, [paused, withdrawn])).toEqual([]);
  });
  test('begins with what is worst, and is six sentences at most', () => {
    const before = [
      ...base,
      plannedMilestone('payments', 'live', '2026-09-06'),
      rated('payments', 'green', '2026-04-01'),
      approvedBudget(),
      allocated('licences', 100_000),
      ...identifiedBenefit('calls', 'Fewer calls'),
      forecast(100, 'As planned', '2026-06-01'),
    ];
    const after = [
      forecast(200, 'More', '2026-09-10'),
      outturn(141_220, 'The supplier was late', '2026-09-10'),
      rated('payments', 'red', '2026-09-10'),
      rated('portal', 'green', '2026-08-03'),
    ];
    expect(said(before, after).map(({ tone, leadsTo }) => [tone, leadsTo.kind])).toEqual([
      ['worse', 'timetable'],
      ['worse', 'confidence'],
      ['worse', 'budgets'],
      ['better', 'costAgainstBenefit'],
      ['told', 'lateEntries'],
    ]);
  });
});
