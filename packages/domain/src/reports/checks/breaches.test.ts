import { describe, expect, test } from 'vitest';

import { replay } from '../../replay.ts';
import {
  digitalAimRetired,
  entriesOf,
  established,
  ofProgramme,
  ofProject,
  programmeFacts,
  proposedProject,
} from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import { breaches } from './breaches.ts';

const payments = proposedProject('payments', 'Payments');

function found(...facts: readonly Fact[]) {
  return breaches(replay(entriesOf([...programmeFacts, ...facts])));
}

function aligned(aimIds: readonly string[], on: string): Fact {
  return ofProject('payments', { type: 'ProjectAligned', data: { aimIds: [...aimIds] } }, on);
}

describe('Breaches', () => {
  test('there are none where every decision saw what was there', () => {
    expect(found(payments, aligned(['digital'], '2026-04-01'))).toStrictEqual([]);
  });
  test('a department that is not registered', () => {
    expect(found(proposedProject('payments', 'Payments', { departmentId: 'parks' }))).toStrictEqual([
      {
        rule: 'DepartmentIsNotRegistered',
        sentence: '“Payments” belongs to a department that is not registered: parks.',
        entries: [5],
        projectId: 'payments',
      },
    ]);
  });
  test('a department registered afterwards is no breach any more', () => {
    const parks = ofProgramme({ type: 'DepartmentRegistered', data: { departmentId: 'parks', title: 'Parks' } });
    expect(found(proposedProject('payments', 'Payments', { departmentId: 'parks' }), parks)).toStrictEqual([]);
  });
  test('an aim that was never adopted', () => {
    expect(found(payments, aligned(['greener'], '2026-04-01'))).toMatchObject([
      {
        rule: 'AimIsNotInForce',
        sentence: '“Payments” is aligned to an aim that was never adopted: greener.',
        entries: [6],
      },
    ]);
  });
  test('an aim retired before the project was aligned to it', () => {
    expect(found(payments, digitalAimRetired, aligned(['digital'], '2026-09-01'))).toMatchObject([
      {
        rule: 'AimIsNotInForce',
        sentence:
          '“Payments” was aligned to “Digital by choice” on 2026-09-01, after the aim was retired on 2026-08-03.',
        entries: [6, 7],
      },
    ]);
  });
  test('an aim whose retirement was recorded too late to be seen says so', () => {
    expect(found(payments, aligned(['digital'], '2026-09-01'), digitalAimRetired)[0]?.sentence).toBe(
      '“Payments” was aligned to “Digital by choice” on 2026-09-01, after the aim was retired on 2026-08-03, as was recorded afterwards.',
    );
  });
  test('an aim retired afterwards is history', () => {
    expect(found(payments, aligned(['digital'], '2026-08-02'), digitalAimRetired)).toStrictEqual([]);
    expect(found(payments, digitalAimRetired, aligned(['digital'], '2026-08-02'))).toStrictEqual([]);
  });
  test('of one day, the ledger tells whether the aim was retired first', () => {
    expect(found(payments, aligned(['digital'], '2026-08-03'), digitalAimRetired)).toStrictEqual([]);
    expect(found(payments, digitalAimRetired, aligned(['digital'], '2026-08-03'))).toHaveLength(1);
  });
  test('an aim served since before it was retired stays history when the aims are stated again', () => {
    const cheaper = ofProgramme({ type: 'AimAdopted', data: { aimId: 'cheaper', title: 'Cheaper' } });
    const before = [payments, cheaper, aligned(['digital'], '2026-04-01'), digitalAimRetired];
    expect(found(...before, aligned(['digital', 'cheaper'], '2026-09-01'))).toStrictEqual([]);
    const dropped = [aligned([], '2026-09-01'), aligned(['digital'], '2026-09-02')];
    expect(found(...before, ...dropped)).toHaveLength(1);
  });
  test('a dependency on a project that is not known, until it is withdrawn', () => {
    const declared = ofProject('payments', {
      type: 'DependencyDeclared',
      data: { dependencyId: 'one', needs: 'The network', onProjectId: 'network' },
    });
    const withdrawn = ofProject('payments', { type: 'DependencyWithdrawn', data: { dependencyId: 'one' } });
    expect(found(payments, declared)).toMatchObject([
      { rule: 'OtherProjectIsNotKnown', entries: [6], projectId: 'payments' },
    ]);
    expect(found(payments, declared, withdrawn)).toStrictEqual([]);
    expect(found(payments, declared, proposedProject('network', 'Network'))).toStrictEqual([]);
  });
  test('projects that need each other in a ring, until one of them stops or needs it no more', () => {
    const needing = (projectId: string, onProjectId: string) =>
      ofProject(projectId, {
        type: 'DependencyDeclared',
        data: { dependencyId: onProjectId, needs: 'It', onProjectId },
      });
    const all = [payments, proposedProject('network', 'Network'), proposedProject('desk', 'Desk')];
    const facts = [...all, needing('payments', 'network'), needing('network', 'desk')];
    const closing = needing('desk', 'payments');
    expect(found(...facts)).toStrictEqual([]);
    expect(found(...facts, closing)).toStrictEqual([
      {
        rule: 'ProjectsNeedEachOther',
        sentence: '“Payments” needs “Network”, which needs “Desk”, which needs “Payments”: none of them can go first.',
        entries: [8, 9, 10],
        projectId: 'payments',
      },
    ]);
    const gone = ofProject('desk', { type: 'DependencyWithdrawn', data: { dependencyId: 'payments' } });
    expect(found(...facts, closing, gone)).toStrictEqual([]);
    expect(found(...facts, closing, ofProject('network', { type: 'ProjectStopped', data: {} }))).toStrictEqual([]);
    const short = [needing('network', 'payments'), closing];
    expect(found(...facts, ...short).map((one) => one.entries)).toStrictEqual([
      [8, 10],
      [8, 9, 11],
    ]);
  });
  test('two programmes', () => {
    expect(found({ ...established, stream: 'programme-second' })).toStrictEqual([
      {
        rule: 'ProgrammeIsAlreadyEstablished',
        sentence: 'The ledger holds 2 programmes: ICT transformation; ICT transformation.',
        entries: [1, 5],
      },
    ]);
  });
});
