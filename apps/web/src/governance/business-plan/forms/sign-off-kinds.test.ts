import { completePlan, entriesOf, issuedVersion, proposedProject, signedOff } from '@minutebook/domain/testing';
import { describe, expect, test } from 'vitest';

import { kindsFor, lastPost } from './sign-off-kinds.ts';

describe('The kinds of sign-off that are offered', () => {
  test('finance to a finance officer, every other to an administrator', () => {
    expect(kindsFor(['financeOfficer'])).toStrictEqual(['finance']);
    expect(kindsFor(['administrator'])).not.toContain('finance');
    expect(kindsFor(['administrator'])).toContain('legal');
    expect(kindsFor(['administrator', 'financeOfficer'])).toContain('finance');
    expect(kindsFor(['legalOfficer'])).toStrictEqual(['legal']);
    expect(kindsFor(['boardMember'])).toStrictEqual([]);
  });
});

describe('The post that a sign-off begins with', () => {
  const facts = [proposedProject('payments', 'Payments'), ...completePlan('payments'), issuedVersion('payments')];
  const entries = entriesOf([...facts, ...signedOff('payments')]);
  const by = entries.at(-2)!.by.id;
  test('that of the person’s last sign-off of the kind', () => {
    expect(lastPost(entries, by, 'finance')).toBe('Head of Finance');
  });
  test('none of another person, and none of another kind', () => {
    expect(lastPost(entries, 'somebody-else', 'finance')).toBeUndefined();
    expect(lastPost(entries, by, 'equalities')).toBeUndefined();
  });
});
