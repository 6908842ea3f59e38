import { describe, expect, test } from 'vitest';

import { replay } from './replay.ts';
import { breaches } from './reports/checks/breaches.ts';
import { entriesOf, given, ofProject, programmeFacts, proposedProject } from './testing/index.ts';

const propose = {
  type: 'ProposeProject',
  projectId: 'payments',
  title: 'Payments',
  purpose: 'To pay',
  departmentId: 'housing',
  origin: 'request',
} as const;
const source = { document: 'Annual report', publishedOn: '2026-07-01', digest: '0'.repeat(64) };
const payments = proposedProject('payments', 'Payments');
const live = ofProject('payments', {
  type: 'MilestonePlanned',
  data: { milestoneId: 'live', title: 'Live', plannedFor: '2026-12-01' },
});

describe('A slip in the year', () => {
  test('a programme does not end before it begins', () => {
    const establish = {
      type: 'EstablishProgramme',
      programmeId: 'ict',
      title: 'ICT',
      council: 'Westhaven',
      purpose: 'Better',
      demonstration: false,
      effectiveOn: '2026-01-05',
    } as const;
    given()
      .when({ ...establish, endsOn: '1929-03-31' })
      .thenRefused('ProgrammeEndsBeforeItBegins');
    given()
      .when({ ...establish, endsOn: '2026-01-05' })
      .thenAccepted();
  });
  test('a project is not proposed before its programme began, unless a publication states it', () => {
    given(...programmeFacts)
      .when({ ...propose, effectiveOn: '1926-09-16' })
      .thenRefused('ProjectIsBeforeTheProgramme');
    given(...programmeFacts)
      .when({ ...propose, effectiveOn: '1926-09-16', source })
      .thenAccepted();
  });
  test('a project that is before the programme all the same is listed', () => {
    const early = proposedProject('payments', 'Payments', { on: '1926-09-16' });
    const found = breaches(replay(entriesOf([...programmeFacts, early])));
    expect(found).toMatchObject([{ rule: 'ProjectIsBeforeTheProgramme', projectId: 'payments' }]);
    expect(breaches(replay(entriesOf([...programmeFacts, { ...early, source }])))).toEqual([]);
  });
  test('a milestone is not forecast for a day before its project, unless a publication states it', () => {
    const forecast = {
      type: 'ReforecastMilestone',
      projectId: 'payments',
      milestoneId: 'live',
      forecastFor: '1926-12-01',
      reason: 'Slipped',
    } as const;
    given(...programmeFacts, payments, live)
      .when(forecast)
      .thenRefused('MilestoneIsBeforeTheProject');
    given(...programmeFacts, payments, live)
      .when({ ...forecast, source })
      .thenAccepted();
  });
  test('a plan is not begun before its project was proposed', () => {
    given(...programmeFacts, payments)
      .when({ type: 'BeginBusinessPlan', projectId: 'payments', planType: 'full', effectiveOn: '1926-09-16' })
      .thenRefused('ProjectWasNotProposedYet');
  });
});
