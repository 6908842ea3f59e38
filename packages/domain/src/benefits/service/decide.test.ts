import { describe, test } from 'vitest';

import { fact, given, programmeFacts } from '../../testing/index.ts';

const data = { title: 'Repairs', departmentId: 'housing', tier: 'frontFacing' } as const;
const registered = fact('service-repairs', { type: 'ServiceRegistered', data }, '2026-01-05');

describe('RegisterService', () => {
  const register = { type: 'RegisterService', serviceId: 'repairs', ...data } as const;

  test('registers it', () => {
    given(...programmeFacts)
      .when(register)
      .then({ type: 'ServiceRegistered', data });
  });
  test('once', () => {
    given(...programmeFacts, registered)
      .when(register)
      .thenRefused('ServiceIsAlreadyRegistered');
  });
  test('of a department that is registered', () => {
    given(...programmeFacts)
      .when({ ...register, departmentId: 'parks' })
      .thenRefused('DepartmentIsNotRegistered');
  });
});
