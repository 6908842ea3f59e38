import fc from 'fast-check';
import { describe, test } from 'vitest';

import { recordedBy, rolesFor, statement } from '../../deciding.ts';
import { typesOf } from '../../saying.ts';
import {
  arbitraryOf,
  given,
  ofProject,
  plannedMilestone,
  programmeFacts,
  proposedProject,
} from '../../testing/index.ts';
import type { CommandInTest } from '../../testing/index.ts';

const ofProjects: ReadonlySet<string> = new Set(typesOf('project'));
const source = { document: 'Annual report 2026', publishedOn: '2026-07-01', digest: 'a'.repeat(64) };
const payments = proposedProject('payments', 'Payments');
const stopped = ofProject('payments', { type: 'ProjectStopped', data: {} }, '2026-08-03', 'No money');
const closed = ofProject('payments', { type: 'ProjectClosed', data: { delivered: 'Card payments' } }, '2026-08-03');

describe('ProposeProject', () => {
  const propose = {
    type: 'ProposeProject',
    projectId: 'payments',
    title: 'Payments',
    purpose: 'Pay online',
    departmentId: 'housing',
    origin: 'request',
  } as const;
  const data = { title: 'Payments', purpose: 'Pay online', departmentId: 'housing', origin: 'request' } as const;

  test('puts the project into the backlog', () => {
    given(...programmeFacts)
      .when(propose)
      .then({ type: 'ProjectProposed', data });
  });
  test('keeps the service area when there is one', () => {
    given(...programmeFacts)
      .when({ ...propose, serviceArea: 'Rents' })
      .then({ type: 'ProjectProposed', data: { ...data, serviceArea: 'Rents' } });
  });
  test('an import may know neither purpose nor origin', () => {
    const { purpose: _purpose, origin: _origin, ...known } = propose;
    given(...programmeFacts)
      .when({ ...known, source })
      .then({ type: 'ProjectProposed', data: { title: 'Payments', departmentId: 'housing' } });
  });
  test('a project is proposed once', () => {
    given(...programmeFacts, payments)
      .when(propose)
      .thenRefused('ProjectIsAlreadyProposed');
  });
  test('its department is registered', () => {
    given(...programmeFacts)
      .when({ ...propose, departmentId: 'parks' })
      .thenRefused('DepartmentIsNotRegistered');
  });
  test('a person says what it is for', () => {
    const { purpose: _purpose, ...known } = propose;
    given(...programmeFacts)
      .when(known)
      .thenRefused('PurposeIsMissing');
  });
  test('a person says where it comes from', () => {
    const { origin: _origin, ...known } = propose;
    given(...programmeFacts)
      .when(known)
      .thenRefused('OriginIsMissing');
  });
});

describe('StopProject', () => {
  const stop = { type: 'StopProject', projectId: 'payments', reason: 'No money' } as const;

  test('ends the project', () => {
    given(...programmeFacts, payments)
      .when(stop)
      .then({ type: 'ProjectStopped', data: {} });
  });
  test('a project ends once', () => {
    given(...programmeFacts, payments, closed)
      .when(stop)
      .thenRefused('ProjectHasEnded');
  });
  test('it does not end on an earlier day as well', () => {
    given(...programmeFacts, payments, closed)
      .when({ ...stop, effectiveOn: '2026-05-01' })
      .thenRefused('ProjectHasEnded');
  });
});

describe('CloseProject', () => {
  const close = { type: 'CloseProject', projectId: 'payments', delivered: 'Card payments' } as const;

  test('ends the project as complete', () => {
    given(...programmeFacts, payments)
      .when(close)
      .then({ type: 'ProjectClosed', data: { delivered: 'Card payments' } });
  });
  test('a project ends once', () => {
    given(...programmeFacts, payments, stopped)
      .when(close)
      .thenRefused('ProjectHasEnded', 'The project was stopped on 2026-08-03.');
  });
});

const projectId = 'payments';
const reason = 'Because';
/** One of every command about a project that is there, of whatever the domain defines. */
const others = statement.options
  .filter(({ shape }) => ofProjects.has(recordedBy(shape.type.value)) && rolesFor(shape.type.value).length > 0)
  .filter(({ shape }) => shape.type.value !== 'ProposeProject')
  .map((schema): CommandInTest => {
    const [made] = fc.sample(arbitraryOf(schema), { numRuns: 1, seed: 1 });
    const { effectiveOn: _on, source: _source, ...command } = made as { effectiveOn: string; source?: unknown };
    return { ...command, projectId } as unknown as CommandInTest;
  });

describe('Every command about a project', () => {
  test.each(others)('$type needs a project that was proposed', (command) => {
    given(...programmeFacts)
      .when(command)
      .thenRefused('ProjectIsNotKnown');
  });
  test.each(others)('$type is not true before the project was proposed', (command) => {
    given(...programmeFacts, payments)
      .when({ ...command, effectiveOn: '2026-03-01' })
      .thenRefused(
        'ProjectWasNotProposedYet',
        'On 2026-03-01 the project had not been proposed; that happened on 2026-03-02.',
      );
  });
  test.each(others)('$type is refused on the day the project ended', (command) => {
    given(...programmeFacts, payments, stopped)
      .when({ ...command, effectiveOn: '2026-08-03' })
      .thenRefused('ProjectHasEnded', 'The project was stopped on 2026-08-03.');
  });
});

describe('After a project has ended', () => {
  test('what happened before the end may still be recorded', () => {
    given(...programmeFacts, payments, plannedMilestone('payments', 'live', '2026-06-01'), closed)
      .when({ type: 'MeetMilestone', projectId, milestoneId: 'live', effectiveOn: '2026-08-02' })
      .then({ type: 'MilestoneMet', data: { milestoneId: 'live' } });
  });
  test('its place in the backlog is gone, whatever the day', () => {
    given(...programmeFacts, payments, closed)
      .when({ type: 'RankProject', projectId, placeBelow: null, reason, effectiveOn: '2026-08-02' })
      .thenRefused('ProjectHasEnded');
  });
});
