import { describe, expect, test } from 'vitest';

import { defaultFramework } from '../../gates/default-framework.ts';
import { replay } from '../../../replay.ts';
import { entriesOf, frameworkAdopted, ofProgramme, programmeFacts } from '../../../testing/index.ts';
import { knownGate } from './known-gate.ts';

const later = defaultFramework({ frameworkId: 'gates-2027', boardId: 'ict' });
const amended = ofProgramme(
  {
    type: 'GovernanceFrameworkAdopted',
    data: { ...later, gates: later.gates.filter(({ gateId }) => gateId !== 'outline-plan') },
  },
  '2026-09-01',
);
const programme = replay(entriesOf([...programmeFacts, frameworkAdopted, amended])).states('programme')[0];

describe('What a gate is called', () => {
  test('its title in the framework in force', () => {
    expect(knownGate(programme, 'outline-plan', '2026-08-31')).toStrictEqual({ title: 'Outline plan', gone: false });
  });
  test('its last title, and that it is gone, once the framework in force has no such gate', () => {
    expect(knownGate(programme, 'outline-plan', '2026-09-01')).toStrictEqual({ title: 'Outline plan', gone: true });
  });
  test('it is not gone before any framework is in force', () => {
    expect(knownGate(programme, 'outline-plan', '2026-01-04')).toStrictEqual({ title: 'Outline plan', gone: false });
    expect(knownGate(undefined, 'outline-plan', '2026-09-01')).toStrictEqual({ title: 'outline-plan', gone: false });
  });
});
