import type { Tellers } from '../reports/changes/told-change.ts';
import type { BoardEvent } from './board/events.ts';
import type { BusinessPlanEvent } from './business-plan/events.ts';
import type { MeetingEvent } from './meeting/events.ts';
import { bodyTellers } from './reports/changes/body-changes.ts';
import { decisionTellers } from './reports/changes/decision-changes.ts';
import { planTellers } from './reports/changes/plan-changes-told.ts';

/** How the area's entries are told in *What changed*, where not in their own words. */
export const governanceTellers: Tellers<(BoardEvent | BusinessPlanEvent | MeetingEvent)['type']> = {
  ...bodyTellers,
  ...decisionTellers,
  ...planTellers,
  BusinessPlanBegun: 'prepares',
  BenefitProfileTakenUp: 'prepares',
  CaseWritten: 'prepares',
  OptionAppraised: 'prepares',
  CostProfileStated: 'prepares',
  BenefitProfileStated: 'prepares',
  RiskStated: 'prepares',
  OptionWithdrawn: 'prepares',
  PlanRiskWithdrawn: 'prepares',
  InclusionAssessed: 'prepares',
  WorkforceImpactAssessed: 'prepares',
  MeetingCalled: 'prepares',
  ItemTabled: 'prepares',
  ItemWithdrawn: 'prepares',
  InterestDeclared: 'prepares',
  InterestWithdrawn: 'prepares',
  ArrivalRecorded: 'prepares',
  DepartureRecorded: 'prepares',
  ChairTaken: 'prepares',
  MinutesConfirmed: 'prepares',
  ReportPublished: 'prepares',
};
