import { describe, expect, test } from 'vitest';

import type { Gate } from '../../programme/programme/events.ts';
import { defaultFramework } from './default-framework.ts';
import { frameworkChanges } from './framework-changes.ts';
import { movedBetween } from './moved-between.ts';

const before = defaultFramework({ frameworkId: 'gates-2026', boardId: 'ict', shortPathBelow: 25_000_00 });
const [idea, strategic, outline, full, ready, benefits] = before.gates as [Gate, Gate, Gate, Gate, Gate, Gate];
const short = before.shortPath!;
const titles: Readonly<Record<string, string>> = { ict: 'ICT Board', cabinet: 'Cabinet' };
const fresh: Gate = {
  gateId: 'new',
  title: 'Security agreed',
  boardId: 'ict',
  sections: [],
  signOffs: [],
  commits: false,
};

const changesTo = (after: Partial<typeof before>) =>
  frameworkChanges(before, { ...before, ...after }, (boardId) => titles[boardId] ?? boardId);
const withGates = (...gates: readonly Gate[]) => changesTo({ gates: [...gates] });
const withOutline = (part: Partial<Gate>) => withGates(idea, strategic, { ...outline, ...part }, full, ready, benefits);

describe('What changes from one framework to another', () => {
  test('is nothing when the gates say the same, in whatever order they list what they require', () => {
    expect(changesTo({ frameworkId: 'gates-2027' })).toEqual([]);
    expect(withOutline({ sections: outline.sections.toReversed() })).toEqual([]);
  });
  test('its title', () => {
    expect(changesTo({ title: 'Gates of 2027' })).toEqual([
      'It is called “Gates of 2027” instead of “Gates from idea to benefits”.',
    ]);
  });
  test('a gate that is added, by its place; those after it have not moved', () => {
    expect(withGates(idea, strategic, fresh, outline, full, ready, benefits)).toEqual([
      '“Security agreed” is added as gate 3.',
    ]);
  });
  test('a gate that is left out; those after it have not moved', () => {
    expect(withGates(idea, strategic, full, ready, benefits)).toEqual(['“Outline plan” is left out.']);
  });
  test('a gate that moves, and no other', () => {
    expect(withGates(idea, strategic, ready, outline, full, benefits)).toEqual([
      '“Ready for service” moves to gate 3, after “Strategic outline”.',
    ]);
    expect(withGates(benefits, idea, strategic, outline, full, ready)).toEqual([
      '“Benefits reviewed and closed” moves to gate 1, before “Idea accepted”.',
    ]);
  });
  test('a gate is the same by its id, whatever it is called', () => {
    expect(withOutline({ title: 'Draft plan' })).toEqual(['“Outline plan” is called “Draft plan”.']);
    expect(withOutline({ gateId: 'other' })).toEqual([
      '“Outline plan” is added as gate 3.',
      '“Outline plan” is left out.',
    ]);
  });
  test('what a gate requires', () => {
    expect(withOutline({ sections: ['strategic', 'workforce'], signOffs: ['humanResources'] })).toEqual([
      '“Outline plan” also requires: Effect on staff and sign-off by human resources.',
      '“Outline plan” no longer requires: Economic case, Commercial case, Financial case, Management case, Options, ' +
        'Costs by year, Benefits by year, Risks, Who loses a choice and sign-off by finance.',
    ]);
  });
  test('which board decides, on what type of plan, and below what an officer may', () => {
    const { planType: _any, ...anyType } = outline;
    expect(
      withGates(idea, strategic, { ...anyType, boardId: 'cabinet', officerBelow: 1_500_000 }, full, ready, benefits),
    ).toEqual([
      '“Outline plan” takes any plan instead of a plan of the type “Outline plan”.',
      'At “Outline plan” the Cabinet decides instead of the ICT Board.',
      'At “Outline plan” an officer may decide on plans that cost less than £15,000 where none did.',
    ]);
  });
  test('who decides at every gate alike, in one sentence', () => {
    expect(withGates(...before.gates.map((gate) => ({ ...gate, boardId: 'cabinet' })), fresh)).toEqual([
      '“Security agreed” is added as gate 7.',
      'At every gate the Cabinet decides instead of the ICT Board.',
    ]);
  });
  test('below what amount officers decide, and that they decide nothing any more', () => {
    const allBelow = (officerBelow: number) => ({
      ...before,
      gates: before.gates.map((gate) => ({ ...gate, officerBelow })),
    });
    const from = (was: number, is: number) => frameworkChanges(allBelow(was), allBelow(is), String);
    expect(from(15_000_00, 15_000_00)).toEqual([]);
    expect(from(15_000_00, 12_500_00)).toEqual([
      'At every gate an officer may decide on plans that cost less than £12,500 instead of £15,000.',
    ]);
    expect(from(15_000_00, 0)).toEqual([
      'At every gate officers decide nothing any more; it was on plans that cost less than £15,000.',
    ]);
  });
  test('after which gate delivery may begin, also when the gate it began after is left out', () => {
    expect(withGates(idea, strategic, { ...outline, commits: true }, ready, benefits)).toEqual([
      '“Full plan” is left out.',
      'Delivery may begin after “Outline plan” instead of after “Full plan”.',
    ]);
  });
  test('a short path that is added or left out, its amount and its gates', () => {
    const { shortPath: _none, ...without } = before;
    const titleOf = () => 'ICT Board';
    expect(frameworkChanges(before, without, titleOf)).toEqual([
      'The short path is left out: every project goes through the full path.',
    ]);
    expect(frameworkChanges(without, before, titleOf)).toEqual([
      'A short path is added, for justifications that cost less than £25,000: “Justification” and “Justification reviewed and closed”.',
    ]);
    expect(changesTo({ shortPath: { below: 30_000_00, gates: [...short.gates, fresh] } })).toEqual([
      'Short path: it is for plans that cost less than £30,000 instead of £25,000.',
      'Short path: “Security agreed” is added as gate 3.',
    ]);
  });
});

describe('What moved between two orders', () => {
  const moved = (before: string, after: string) => [...movedBetween(before.split(''), after.split(''))].join('');

  test('is as little as would explain the later one', () => {
    expect(moved('abcd', 'abcd')).toBe('');
    expect(moved('abcd', 'dabc')).toBe('d');
    expect(moved('abcde', 'acdbe')).toBe('b');
    expect(moved('abc', 'cba')).toHaveLength(2);
    expect(moved('ab', 'ba')).toBe('b');
  });
  test('takes no notice of what only one of them has', () => {
    expect(moved('abcd', 'xbyd')).toBe('');
    expect(moved('', 'ab')).toBe('');
  });
});
