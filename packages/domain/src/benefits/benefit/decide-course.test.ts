import { describe, test } from 'vitest';

import { given } from '../../testing/index.ts';
import {
  baseline,
  benefitBase,
  defined,
  identified,
  measured,
  ofBenefit,
} from '../../testing/benefits/benefit-facts.ts';

const facts = [...benefitBase, identified()];
const realised = ofBenefit({ type: 'BenefitRealised', data: { evidence: 'Counted' } }, '2026-08-03');

describe('ReviewBenefit', () => {
  test('says what somebody found, after it was realised too', () => {
    const said = { outlook: 'atRisk' as const, findings: 'The portal is late', by: 'Head of ICT' };
    given(...facts, realised)
      .when({ type: 'ReviewBenefit', benefitId: 'calls', ...said })
      .then({ type: 'BenefitReviewed', data: said });
  });
});

describe('RealiseBenefit', () => {
  const realise = { type: 'RealiseBenefit', benefitId: 'calls', evidence: 'Six months below the target' } as const;

  test('says that it came', () => {
    given(...facts)
      .when(realise)
      .then({ type: 'BenefitRealised', data: { evidence: 'Six months below the target' } });
  });
  test('once', () => {
    given(...facts, realised)
      .when(realise)
      .thenRefused('BenefitIsRealised');
  });
  test('and it is measured on', () => {
    given(...facts, defined(), baseline(), realised, measured('2026-08', 6000, '2026-09-01'))
      .when({
        type: 'RecordMeasurement',
        benefitId: 'calls',
        definition: 1,
        period: { kind: 'month', month: '2026-07' },
        value: 6100,
        basis: 'measured',
        takenFrom: 'Telephone statistics',
      })
      .thenAccepted();
  });
});

describe('AbandonBenefit', () => {
  const abandon = { type: 'AbandonBenefit', benefitId: 'calls', reason: 'Tenants still call' } as const;

  test('says that nobody expects it any more', () => {
    given(...facts)
      .when(abandon)
      .then({ type: 'BenefitAbandoned', data: {} });
  });
  test('not of what has come', () => {
    given(...facts, realised)
      .when(abandon)
      .thenRefused('BenefitIsRealised');
  });
});
