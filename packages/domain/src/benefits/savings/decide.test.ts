import { describe, test } from 'vitest';

import { fact, given, programmeFacts } from '../../testing/index.ts';

const data = {
  claimId: 'c1',
  benefitId: 'calls',
  measureId: 'calls-about-repairs',
  months: { from: '2026-04', to: '2026-06' },
  line: { budgetId: 'ict' },
  amount: 5_800_000,
  figure: { label: 'Fewer calls', value: 11_904_000, n: 4 },
} as const;
const claimed = fact('savings-housing.2026-27', { type: 'SavingClaimed', data }, '2026-07-01');

describe('ClaimSaving', () => {
  const claim = { type: 'ClaimSaving', savingsId: 'housing.2026-27', ...data } as const;

  test('records what is claimed', () => {
    given(...programmeFacts)
      .when(claim)
      .then({ type: 'SavingClaimed', data });
  });
  test('under an id of its own', () => {
    given(...programmeFacts, claimed)
      .when(claim)
      .thenRefused('ClaimIsAlreadyThere');
  });
});
