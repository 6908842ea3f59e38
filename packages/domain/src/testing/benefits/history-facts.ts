import type { PlanType } from '../../governance/business-plan/events.ts';
import type { Fact } from '../entries.ts';
import { ofProject, proposedProject } from '../facts.ts';
import { digestA, issuedVersion, ofPlan } from '../governance-facts.ts';
import { approvedBudget, inYear, ofAccount, ofBudget } from '../money/money-facts.ts';
import { defined, identified, measured, moneyMeasure } from './benefit-facts.ts';

interface Paid {
  readonly forecast: number;
  readonly spent: number;
  readonly departmentId?: string;
  readonly planType?: PlanType;
}

/** The budget out of which those projects are paid. */
export const historyBudget = approvedBudget('ict', {
  on: '2025-04-01',
  lines: [{ fundedBy: 'existingBudget', ...inYear(20_000_000, '2025-26') }],
});

/** A project with a costed version, of which so many whole pounds were spent in two payments before it was closed. */
export function paid(
  projectId: string,
  { forecast, spent, departmentId = 'housing', planType = 'full' }: Paid,
): readonly Fact[] {
  const line = { year: '2025-26', kind: 'revenue' as const, fundingSource: 'Reserve', amount: forecast * 100 };
  const about = { kind: 'project' as const, projectId };
  const payment = (amount: number) =>
    ofAccount(
      {
        type: 'SpendRecorded',
        data: { allocationId: projectId, payee: { kind: 'named', name: 'Software house' }, amount: amount * 100 },
      },
      '2025-09-01',
      'ict.2025-26',
    );
  return [
    proposedProject(projectId, projectId, { on: '2025-04-02', departmentId }),
    ofPlan(projectId, { type: 'BusinessPlanBegun', data: { planType } }, '2025-04-02'),
    ofPlan(projectId, { type: 'CostProfileStated', data: { lines: [line] } }, '2025-04-02'),
    issuedVersion(projectId, 1, digestA, '2025-04-03'),
    ofBudget(
      {
        type: 'FundsAllocated',
        data: { allocationId: projectId, title: projectId, about, years: [inYear(forecast, '2025-26')] },
      },
      '2025-04-04',
    ),
    payment(spent - 1_000),
    payment(1_000),
    ofProject(projectId, { type: 'ProjectClosed', data: { delivered: 'All' } }, '2026-06-01'),
  ];
}

interface Promised {
  readonly projectId: string;
  readonly promised: number;
  readonly came: number;
}

/** A benefit that the plan of a project promised for 2025-26, in whole pounds, and what was measured of it. */
export function brought(benefitId: string, { projectId, promised, came }: Promised) {
  const line = { title: benefitId, class: 'cashable' as const, amounts: [{ year: '2025-26', amount: promised * 100 }] };
  const planned = { projectId, version: 1, digest: digestA, title: benefitId };
  const facts: readonly Fact[] = [
    identified({ title: benefitId, planned }, benefitId),
    defined({ ...moneyMeasure, periodicity: 'year' }, '2025-04-05', benefitId),
    measured('2025-26 year', came * 100, '2026-04-20', {}, benefitId),
  ];
  return { line, facts };
}

/** A project whose plan promised these benefits, with what came of each. */
export function promising(
  projectId: string,
  planType: PlanType,
  departmentId: string,
  all: readonly ReturnType<typeof brought>[],
): readonly Fact[] {
  return [
    proposedProject(projectId, projectId, { on: '2025-04-02', departmentId }),
    ofPlan(projectId, { type: 'BusinessPlanBegun', data: { planType } }, '2025-04-02'),
    ofPlan(projectId, { type: 'BenefitProfileStated', data: { benefits: all.map(({ line }) => line) } }, '2025-04-02'),
    issuedVersion(projectId, 1, digestA, '2025-04-03'),
    ...all.flatMap(({ facts }) => facts),
  ];
}
