import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import { completePlan, entriesOf, ofPlan, programmeFacts, proposedProject } from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import { besideEachOther } from './beside-each-other.ts';
import { planChanges } from './plan-changes.ts';

const base = [...programmeFacts, proposedProject('payments', 'Payments'), ...completePlan('payments')];

function contentAfter(...facts: readonly Fact[]) {
  return replay(entriesOf([...base, ...facts])).state('businessPlan', 'payments')!.content;
}

const before = contentAfter();

function changesAfter(...events: readonly Parameters<typeof ofPlan>[1][]) {
  return planChanges(before, contentAfter(...events.map((event) => ofPlan('payments', event))));
}

describe('What changed between two versions', () => {
  test('is nothing when they say the same', () => {
    expect(
      changesAfter({ type: 'CaseWritten', data: { case: 'financial', text: 'The financial case.' } }),
    ).toStrictEqual([]);
  });
  test('a case, in words and paragraph beside paragraph', () => {
    const text = 'The financial case.\n\nIt costs more now.';
    expect(changesAfter({ type: 'CaseWritten', data: { case: 'financial', text } })).toStrictEqual([
      {
        part: 'financial',
        title: 'Financial case',
        kind: 'changed',
        sentence: 'Financial case: 1 paragraph added.',
        text: [
          { kind: 'same', before: 'The financial case.', after: 'The financial case.' },
          { kind: 'added', before: undefined, after: 'It costs more now.' },
        ],
        figures: [],
      },
    ]);
  });
  test('costs: £310,000 to £325,000 is £15,000 more, line by line and whole life', () => {
    const lines = [
      { year: '2026-27', kind: 'capital' as const, fundingSource: 'ICT reserve', amount: 300_000_00 },
      { year: '2027-28', kind: 'revenue' as const, fundingSource: 'Service budget', amount: 25_000_00 },
    ];
    const [change, ...others] = changesAfter({ type: 'CostProfileStated', data: { lines } });
    expect(others).toStrictEqual([]);
    expect(change?.sentence).toBe('Costs by year: Whole-life cost: £310,000 → £325,000 (+£15,000).');
    expect(change?.figures.map((one) => [one.label, one.inWords, one.difference])).toStrictEqual([
      ['2026-27, capital, ICT reserve', '£310,000 → £300,000 (−£10,000)', -10_000_00],
      ['2027-28, revenue, Service budget', 'not stated → £25,000 (+£25,000)', 25_000_00],
      ['Whole-life cost', '£310,000 → £325,000 (+£15,000)', 15_000_00],
    ]);
  });
  test('an option, by its name, with its words and its figures', () => {
    const changes = changesAfter({
      type: 'OptionAppraised',
      data: {
        optionId: 'buy',
        title: 'Buy a product',
        doNothing: false,
        costs: [{ year: '2026-27', amount: 5_00 }],
        benefits: [],
        verdict: 'kept',
        because: 'See the economic case',
      },
    });
    expect(changes.map((one) => [one.part, one.title, one.kind, one.sentence])).toStrictEqual([
      [
        'options',
        'Option “Buy a product”',
        'changed',
        'Option “Buy a product”: 1 paragraph rewritten; Cost: not stated → £5 (+£5).',
      ],
    ]);
  });
  test('a benefit, a risk, the type, and who loses a choice', () => {
    const changes = changesAfter(
      { type: 'BusinessPlanBegun', data: { planType: 'outline' } },
      {
        type: 'BenefitProfileStated',
        data: { benefits: [{ title: 'Shorter waits', class: 'qualitative', amounts: [] }] },
      },
      {
        type: 'RiskStated',
        data: { riskId: 'cost', title: 'Cost rises', likelihood: 2, impact: 2, response: 'Fix it' },
      },
      { type: 'InclusionAssessed', data: { whoLosesAChoice: 'Nobody', whatIsKept: 'The front desk' } },
    );
    expect(changes.map((one) => one.sentence)).toStrictEqual([
      'Type of plan: 1 paragraph rewritten.',
      'Benefit “Fewer calls”: removed.',
      'Benefit “Shorter waits”: added.',
      'Risk “Cost rises”: added.',
      'Who loses a choice: 1 paragraph rewritten.',
    ]);
  });
});

describe('Two texts beside each other', () => {
  const kinds = (one: string, other: string) => besideEachOther(one, other).map((row) => row.kind);

  test('keep what both have and pair what stands between', () => {
    expect(besideEachOther('a\nb\nc', 'a\nx\nc\nd')).toStrictEqual([
      { kind: 'same', before: 'a', after: 'a' },
      { kind: 'changed', before: 'b', after: 'x' },
      { kind: 'same', before: 'c', after: 'c' },
      { kind: 'added', before: undefined, after: 'd' },
    ]);
  });
  test('a paragraph put first, taken out, or moved', () => {
    expect(kinds('a\nb', 'x\na\nb')).toStrictEqual(['added', 'same', 'same']);
    expect(kinds('a\nb\nc', 'a\nc')).toStrictEqual(['same', 'removed', 'same']);
    expect(kinds('a\nb\nc', 'b\nc\na')).toStrictEqual(['removed', 'same', 'same', 'added']);
    expect(kinds('', 'a')).toStrictEqual(['added']);
  });
  test('lose no paragraph of either, also of texts too long to compare', () => {
    const long = (word: string, length: number) => Array.from({ length }, (_, n) => `${word} ${n}`).join('\n');
    for (const [one, other] of [
      ['a\nb\na\nc', 'c\na\nb\nb'],
      [long('old', 2100), long('new', 2100)],
    ] as const) {
      const rows = besideEachOther(one, other);
      expect(rows.flatMap((row) => row.before ?? []).join('\n')).toBe(one);
      expect(rows.flatMap((row) => row.after ?? []).join('\n')).toBe(other);
    }
  });
});
