import type { LedgerWorld } from '../../world.ts';

/** Every rule that is judged once more: refusals, and what was amended after a decision. */
export const breachRules = [
  'ProgrammeIsAlreadyEstablished',
  'DepartmentIsNotRegistered',
  'ProjectIsBeforeTheProgramme',
  'AimIsNotInForce',
  'OtherProjectIsNotKnown',
  'ProjectsNeedEachOther',
  'BoardIsNotConstituted',
  'BoardIsNotQuorate',
  'DeciderPreparedThePlan',
  'DecisionIsBeingTold',
  'GateIsNotInTheFramework',
  'GateBelongsToAnotherBoard',
  'PlanIsIncomplete',
  'EarlierGateIsNotPassed',
  'PostIsNotInTheScheme',
  'AuthorityIsTooLow',
  'GateIsAlreadyApproved',
  'BusinessPlanNotApproved',
  'ProjectHasEnded',
  'VersionIsWithdrawn',
  'PlanHasChanged',
  'ConditionIsOutstanding',
  'ConditionIsAlreadySet',
  'ShortPathIsClosed',
  'MemberIsNotOnTheBoard',
  'MemberIsNotThere',
  'MeetingIsCancelled',
  'ConfirmerIsNotOnTheBoard',
  'RecorderIsNotOnTheBoard',
  'DeciderHasAnInterest',
  'PostIsHeldByAnother',
  'RulesWereSetByAPreparer',
  'YearIsClosed',
  'NextYearIsClosed',
  'CarryForwardIsTooLarge',
  'OverspendIsNotBorne',
  'OrderIsNotCarried',
  'OrderIsOfAnotherAllocation',
  'EntryWasDecidedOn',
  'SpendIsWithoutAllocation',
  'AllocationIsOverspent',
  'AllocationIsOvercommitted',
  'ForecastIsBelowSpent',
  'ForecastIsBelowCommitted',
  'VirementsTogetherAreAboveAuthority',
  'BudgetIsBeingTold',
  'AgreementIsPastItsNotice',
  'ClaimantCannotVerify',
  'ClaimIsAboveItsFigure',
  'FigureReadsOtherwise',
  'BudgetIsExceeded',
  'FundingIsExceeded',
  'AllocationIsExceeded',
  'PromiseIsAlreadyTaken',
  'PromisesAreBeingTakenUp',
  'MeasureHasAnotherUnit',
  'BaselineIsAfterTheTarget',
  'PeriodIsLongBeforeTheMeasure',
  'TargetHangsOnNoMilestone',
  'BenefitIsWithoutOwner',
  'AssessmentIsAlreadyRecorded',
  'EarlierFindingIsNotRecorded',
  'RepeatedFindingIsNotEarlier',
  'RecommendationIsAlreadyMade',
  'RecommendationIsBeforeItsMaker',
  'WhoHasToActCannotClose',
  'BearingIsNotKnown',
  'PartnerIsNotRegistered',
  'ChannelIsNotThere',
  'BenefitIsNotIdentified',
  'MonthsAreNotMeasured',
  'RecorderDoesNotHoldThePost',
  'PostIsNotKnown',
] as const;

/**
 * A rule that a decision checked against other streams, which may have been a moment old, and that does not hold; or
 * something that others had decided upon and that was amended since.
 */
export interface Breach {
  /**
   * The refusal that would have been given; `ProjectsNeedEachOther`, `RulesWereSetByAPreparer`; `EntryWasDecidedOn` for what
   * was amended after a decision.
   */
  readonly rule: (typeof breachRules)[number];
  readonly sentence: string;
  /** Numbers of the entries that break it, and of those that make them do so, in ledger order. */
  readonly entries: readonly number[];
  readonly projectId?: string;
  /** The decisions that were taken with what was amended after them, in ledger order. */
  readonly decisions?: readonly DecidedWith[];
}

/** A decision that stands, though what it was taken with was amended. */
export interface DecidedWith {
  readonly decisionId: string;
  readonly title: string;
  /** The day it was taken. */
  readonly on: string;
}

/**
 * What one area checks: pure, and everything that does not hold in a world as known. What turns on a day is judged where one
 * is given.
 */
export type Check = (world: LedgerWorld, on?: string) => readonly Breach[];
