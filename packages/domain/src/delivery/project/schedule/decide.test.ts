import { describe, test } from 'vitest';

import { given, ofProject, programmeFacts, proposedProject } from '../../../testing/index.ts';

const projectId = 'payments';
const reason = 'The supplier is late';
const before = [...programmeFacts, proposedProject('payments', 'Payments'), proposedProject('network', 'Network')];
const network = ofProject(
  'payments',
  { type: 'DependencyDeclared', data: { dependencyId: 'network', needs: 'The network', onProjectId: 'network' } },
  '2026-04-01',
);

describe('DeclareDependency', () => {
  const declare = { type: 'DeclareDependency', projectId, dependencyId: 'network', needs: 'The network' } as const;

  test('states what the project needs, in words', () => {
    given(...before)
      .when(declare)
      .then({ type: 'DependencyDeclared', data: { dependencyId: 'network', needs: 'The network' } });
  });
  test('states the other project that it needs', () => {
    given(...before)
      .when({ ...declare, onProjectId: 'network' })
      .then({
        type: 'DependencyDeclared',
        data: { dependencyId: 'network', needs: 'The network', onProjectId: 'network' },
      });
  });
  test('a dependency is declared once', () => {
    given(...before, network)
      .when(declare)
      .thenRefused('DependencyIsAlreadyDeclared');
  });
  test('the same need is not declared again while it stands, in whatever spelling', () => {
    const again = { ...declare, dependencyId: 'again', needs: 'the  network', onProjectId: 'network' };
    const withdrawn = ofProject('payments', { type: 'DependencyWithdrawn', data: { dependencyId: 'network' } });
    given(...before, network)
      .when(again)
      .thenRefused('NothingIsDifferent');
    given(...before, network)
      .when({ ...again, needs: 'A test of the network' })
      .thenAccepted();
    given(...before, network, withdrawn)
      .when(again)
      .thenAccepted();
  });
  test('a project does not depend on itself', () => {
    given(...before)
      .when({ ...declare, onProjectId: projectId })
      .thenRefused('ProjectDependsOnItself');
  });
  test('the other project is known', () => {
    given(...before)
      .when({ ...declare, onProjectId: 'parks' })
      .thenRefused('OtherProjectIsNotKnown');
  });
});

describe('WithdrawDependency', () => {
  const withdraw = { type: 'WithdrawDependency', projectId, dependencyId: 'network', reason } as const;

  test('withdraws a dependency that stands', () => {
    given(...before, network)
      .when(withdraw)
      .then({ type: 'DependencyWithdrawn', data: { dependencyId: 'network' } });
  });
  test('a dependency nobody declared is not withdrawn', () => {
    given(...before)
      .when(withdraw)
      .thenRefused('DependencyIsNotStanding');
  });
  test('a dependency is withdrawn once', () => {
    const withdrawn = ofProject('payments', { type: 'DependencyWithdrawn', data: { dependencyId: 'network' } });
    given(...before, network, withdrawn)
      .when(withdraw)
      .thenRefused('DependencyIsNotStanding');
  });
  test('a dependency is not withdrawn before the day it was declared', () => {
    given(...before, network)
      .when({ ...withdraw, effectiveOn: '2026-03-31' })
      .thenRefused(
        'DependencyWasNotDeclaredYet',
        'On 2026-03-31 this dependency had not been declared; that happened on 2026-04-01.',
      );
  });
});
