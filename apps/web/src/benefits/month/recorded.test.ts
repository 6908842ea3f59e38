import type { ServiceState } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { monthToType, recordedIn } from './recorded.ts';

const contacts = (n: number, period: string) => ({
  n,
  value: {
    period,
    contacts: [
      { channelId: 'web', contacts: 40 },
      { channelId: 'phone', contacts: 1250 },
    ],
    basis: 'measured',
  },
});
const gap = (n: number, period: string, what = 'contacts') => ({
  n,
  value: { period, what, because: 'notCollected' },
});
const service = (part: object) => ({ contacts: [], calls: [], gaps: [], ...part }) as unknown as ServiceState;
const titleOf = (id: string) => ({ web: 'Web', phone: 'Phone' })[id] ?? id;

describe('what is recorded of a service in a period', () => {
  it('is its figures, each with its entry', () => {
    const state = service({
      contacts: [contacts(7, '2026-09'), contacts(9, '2026-10')],
      calls: [{ n: 10, value: { period: '2026-10', offered: 1000, answered: 900, basis: 'estimated' } }],
    });
    expect(recordedIn(state, '2026-10', titleOf)).toEqual([
      { n: 9, words: 'Web 40, Phone 1,250 (measured).' },
      { n: 10, words: 'calls 1,000 offered, 900 answered (estimated).' },
    ]);
    expect(recordedIn(state, '2026-08', titleOf)).toEqual([]);
  });
  it('names the period where it is another with a month in common, and what there is none of', () => {
    const state = service({ contacts: [contacts(9, '2026-Q4')], gaps: [gap(11, '2026-10', 'callHandling')] });
    expect(recordedIn(state, '2026-10', titleOf)).toEqual([
      { n: 9, words: 'October to December 2026, Web 40, Phone 1,250 (measured).' },
      { n: 11, words: 'calls not collected.' },
    ]);
  });
});

describe('the month to begin with', () => {
  const [september, october] = [contacts(7, '2026-09'), contacts(9, '2026-10')];
  it('is the latest that is over and not complete', () => {
    const whole = service({ contacts: [september, october] });
    expect(monthToType([whole, service({ contacts: [september] })], '2026-11-30')).toBe('2026-10');
    expect(monthToType([whole, service({ contacts: [october] })], '2026-11-30')).toBe('2026-09');
    expect(monthToType([whole, service({ contacts: [october], gaps: [gap(12, '2026-09')] })], '2026-11-30')).toBe(
      '2026-10',
    );
  });
  it('is the last that is over where nothing is missing or nothing is there', () => {
    expect(monthToType([service({ contacts: [contacts(1, '2026-Q3'), october] })], '2026-11-01')).toBe('2026-10');
    expect(monthToType([service({})], '2026-01-05')).toBe('2025-12');
    expect(monthToType([], '2026-01-05')).toBe('2025-12');
  });
});
