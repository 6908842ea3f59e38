import type { Change, ToldChange } from '@minutebook/domain';
import { replay } from '@minutebook/domain';
import { entriesOf, identifiedBenefit, ofProject, programmeFacts, proposedProject } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import type { ChangesSearch } from '../search.ts';
import { narrowed } from './narrowed.ts';
import { byTheme } from './themes.ts';

const facts = [
  ...programmeFacts,
  proposedProject('payments', 'Payments'),
  proposedProject('ledger', 'Ledger', { departmentId: 'finance' }),
  ...identifiedBenefit('calls', 'Fewer calls'),
  ofProject('payments', { type: 'ProjectSponsorNamed', data: { sponsor: 'Director' } }, '2026-01-02'),
];
const entries = entriesOf(facts);
const numberOf = (which: number): readonly number[] => [programmeFacts.length + which];
const ledger = { names: replay(entries), entry: (n: number) => entries[n - 1] };

const added = (projectId: string, which: number): Change => ({
  kind: 'added',
  projectId,
  title: projectId,
  sentence: `${projectId} was added.`,
  entries: numberOf(which),
});
const told = (kind: ToldChange['kind'], leadsTo: ToldChange['leadsTo'], which: number): ToldChange => ({
  kind,
  sentence: kind,
  leadsTo,
  entries: numberOf(which),
});
const all = [
  added('payments', 1),
  added('ledger', 2),
  told('benefitsChanged', { kind: 'benefit', benefitId: 'calls' }, 3),
  told('benefitsChanged', { kind: 'savings' }, 4),
  told('recorded', { kind: 'project', projectId: 'payments' }, 5),
];

function left(search: ChangesSearch): readonly number[] {
  return narrowed(all, search, ledger).flatMap((one) => one.entries.map((n) => n - programmeFacts.length));
}

describe('What changed, narrowed', () => {
  test('to nothing is all of it', () => {
    expect(left({})).toEqual([1, 2, 3, 4, 5]);
  });
  test('to a theme; savings are money as well', () => {
    expect(left({ about: 'delivery' })).toEqual([1, 2, 5]);
    expect(left({ about: 'benefits' })).toEqual([3, 4]);
    expect(left({ about: 'money' })).toEqual([4]);
  });
  test('to what came late', () => {
    expect(left({ about: 'late' })).toContain(5);
  });
  test('to a department, by its projects and its benefits', () => {
    expect(left({ department: 'finance' })).toEqual([2]);
    expect(left({ department: 'housing' })).toEqual([1, 3, 4]);
  });
  test('to a project', () => {
    expect(left({ project: 'payments', about: 'delivery' })).toEqual([1]);
  });
  test('is told by theme, each once', () => {
    const themes = byTheme(all).map(({ theme, changes }) => [theme, changes.length]);
    expect(themes).toEqual([
      ['benefits', 2],
      ['delivery', 3],
    ]);
  });
});
