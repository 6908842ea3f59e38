import { describe, test } from 'vitest';

import { fact, given, programmeFacts } from '../../testing/index.ts';

const data = {
  title: 'Fewer calls',
  kind: 'benefit',
  class: 'cashable',
  recurrence: 'recurring',
  departmentIds: ['housing'],
  aimIds: ['digital'],
} as const;
const about = { ...data, departmentIds: [...data.departmentIds], aimIds: [...data.aimIds] };
const identified = fact('benefit-calls', { type: 'BenefitIdentified', data: about }, '2026-03-02');

describe('IdentifyBenefit', () => {
  const identify = { type: 'IdentifyBenefit', benefitId: 'calls', ...about } as const;

  test('records what is expected', () => {
    given(...programmeFacts)
      .when(identify)
      .then({ type: 'BenefitIdentified', data: about });
  });
  test('once', () => {
    given(...programmeFacts, identified)
      .when(identify)
      .thenRefused('BenefitIsAlreadyIdentified');
  });
  test('of departments that are registered', () => {
    given(...programmeFacts)
      .when({ ...identify, departmentIds: ['housing', 'parks'] })
      .thenRefused('DepartmentIsNotRegistered');
  });
});
