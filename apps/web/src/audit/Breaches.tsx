import { breaches } from '@minutebook/domain';
import type { Breach, DecidedWith } from '@minutebook/domain';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { formatDay, withDays } from '../design/days.ts';
import { PrintedDetails } from '../design/PrintedDetails.tsx';
import { EntryLinks, PathLinks } from '../clock/links.tsx';
import { ProjectSentence } from './ProjectSentence.tsx';

/** The rules that lean on several records, checked again over everything known at the date shown. */
export function Breaches() {
  // What was registered after the day that the page is effective on is not missing: it is only not shown there.
  const { names } = useLedger();
  const { day } = useClocks();
  const found = useMemo(() => breaches(names, day), [names, day]);
  return (
    <>
      <p className="govuk-body">
        <strong>{inWords(found.length)}</strong>
      </p>
      {found.length === 0 ? null : (
        <ul className="govuk-list mb-changes">
          {found.map((breach, index) => (
            <li key={index}>
              <OneBreach breach={breach} />
            </li>
          ))}
        </ul>
      )}
      <PrintedDetails summary={`What is checked: ${Object.keys(rules).length} rules`}>
        <ul className="govuk-list govuk-list--bullet">
          {Object.entries(rules).map(([rule, words]) => (
            <li key={rule}>{words}</li>
          ))}
        </ul>
      </PrintedDetails>
    </>
  );
}

function OneBreach({ breach: { sentence, projectId, entries, decisions } }: { readonly breach: Breach }) {
  const { names } = useLedger();
  const title = projectId === undefined ? undefined : names.state('project', projectId)?.title.value;
  return (
    <>
      <p className="mb-changes__sentence">
        {projectId === undefined || title === undefined ? (
          withDays(sentence)
        ) : (
          <ProjectSentence sentence={sentence} projectId={projectId} title={title} />
        )}
      </p>
      <p className="mb-changes__why">
        <EntryLinks numbers={entries} />
      </p>
      {decisions === undefined ? null : (
        <p className="mb-changes__why">
          Decided with it: <PathLinks places={decisions.map(placeOf)} />
        </p>
      )}
    </>
  );
}

function placeOf({ decisionId, title, on }: DecidedWith) {
  return { path: `/governance/decisions/${decisionId}`, words: `${title}, ${formatDay(on)}` };
}

function inWords(broken: number): string {
  if (broken === 0) return 'Every one of these rules holds.';
  return broken === 1 ? 'One thing breaks a rule:' : `${broken} things break a rule:`;
}

/** What each rule that is checked asks for; the compiler names one that is left out. */
const rules: Readonly<Record<Breach['rule'], string>> = {
  ProgrammeIsAlreadyEstablished: 'There is one programme, not two.',
  DepartmentIsNotRegistered:
    'Every project, service, benefit, budget and post belongs to a department that is registered.',
  PartnerIsNotRegistered: 'Everything that is shared or agreed with a partner is so with one that is registered.',
  ProjectIsBeforeTheProgramme: 'No project was proposed before the programme began.',
  AimIsNotInForce:
    'Every aim that a project or benefit serves was adopted, and not yet retired when a project began to serve it.',
  OtherProjectIsNotKnown: 'Every project that another one depends on is known here.',
  ProjectsNeedEachOther: 'No projects wait for each other in a ring, so that none of them can go first.',
  BoardIsNotConstituted: 'Every gate of a framework is that of a board that was constituted.',
  BoardIsNotQuorate:
    'Whenever a board decided, enough of its members without an interest were there, by its members and quorum of that day.',
  DeciderPreparedThePlan: 'Nobody who had prepared a version of a plan decided on it at a gate.',
  DecisionIsBeingTold: 'What a board decided about a project has reached the project.',
  GateIsNotInTheFramework: 'Every decision was at a gate of the framework in force on its day.',
  GateBelongsToAnotherBoard: 'Every board decided at its own gates, by the framework in force on that day.',
  PlanIsIncomplete:
    'Every plan that was approved or rejected held what its gate required on that day, with every sign-off.',
  EarlierGateIsNotPassed: 'No gate was passed before those that come before it.',
  PostIsNotInTheScheme: 'Every officer who decided held a post of the scheme of delegation in force on that day.',
  AuthorityIsTooLow:
    'No officer decided on a plan that cost more than the gate and the scheme left to the post that day, and nobody vired more than the rules of the day let them.',
  GateIsAlreadyApproved: 'No gate that was passed was decided on again without naming the decision that passed it.',
  BusinessPlanNotApproved: 'Delivery began, and went on after a rest, only while an approval of the plan was current.',
  ProjectHasEnded:
    'Nothing was decided about a project that had ended or allocated to it, and its plan was not worked on.',
  VersionIsWithdrawn: 'No version of a plan was submitted or decided on after it was withdrawn.',
  PlanHasChanged: 'Nothing came to a plan between what the deciders had before them and their decision.',
  ConditionIsOutstanding: 'No gate was approved while the day of a condition had passed without it being met.',
  ConditionIsAlreadySet: 'Every condition has an id of its own.',
  ShortPathIsClosed: 'No plan that costs as much as the full path is for went on by the short one.',
  MemberIsNotThere: 'Nobody counted in a decision who was not there for its item.',
  MeetingIsCancelled: 'No minutes were confirmed at a meeting that was cancelled.',
  ConfirmerIsNotOnTheBoard: 'Whoever said that a board confirmed its minutes sat on it on that day.',
  MemberIsNotOnTheBoard: 'Whoever is named for a meeting sat on its board on that day.',
  RecorderIsNotOnTheBoard:
    'Every decision of a board, and what was closed or judged for one, was recorded by a member of that day.',
  DeciderHasAnInterest: 'Nobody who had declared an interest in a project decided on it.',
  PostIsHeldByAnother: 'Every officer who decided held the post by the scheme of that day.',
  RulesWereSetByAPreparer:
    'No plan was decided on by a framework, a scheme, seats or roles that somebody who had prepared it had set.',
  SpendIsWithoutAllocation: 'Everything that was spent was spent on what money had been allocated to.',
  AllocationIsOverspent: 'No more was spent on anything in a year than was allocated to it.',
  AllocationIsOvercommitted: 'No more was spent and ordered of anything in an open year than was allocated to it.',
  ForecastIsBelowSpent: 'Nothing is forecast to cost less in an open year than was spent on it already.',
  ForecastIsBelowCommitted: 'Nothing is forecast to cost less in an open year than is spent and ordered for it.',
  VirementsTogetherAreAboveAuthority:
    'No virements of one year between the same places pass together the authority by which each of them was made.',
  AgreementIsPastItsNotice: 'What follows an agreement in force is chosen by the day until which notice may be given.',
  BudgetIsBeingTold: 'Every virement, every end of a year and every saving that was taken has reached its budget.',
  YearIsClosed: 'No money came into a year of a budget, or was taken from it by a saving, after that year was closed.',
  NextYearIsClosed: 'No year was opened again after the one that follows it was closed.',
  CarryForwardIsTooLarge: 'No year carried forward more than was left of it.',
  OverspendIsNotBorne: 'What a year overspent is carried forward, or somebody bears it.',
  OrderIsNotCarried:
    'What was ordered and not paid when its year was closed has money carried forward for it, or was paid or cancelled since.',
  OrderIsOfAnotherAllocation: 'Every order was paid out of what it was ordered out of.',
  PromiseIsAlreadyTaken: 'Every promise of a plan became one benefit, not two.',
  PromisesAreBeingTakenUp: 'What was taken up of a plan’s promises has become benefits.',
  MeasureHasAnotherUnit: 'Benefits that count the same thing count it in the same unit.',
  BaselineIsAfterTheTarget: 'No baseline was agreed after the target had been met.',
  PeriodIsLongBeforeTheMeasure:
    'No benefit was measured for a period long before its measure was defined, unless the figure was published.',
  TargetHangsOnNoMilestone: 'Every target is counted from a milestone that is still to be reached, or was.',
  AssessmentIsAlreadyRecorded: 'Every assessment that a body published is recorded once.',
  EarlierFindingIsNotRecorded: 'Every finding that is said to be said again is recorded.',
  RepeatedFindingIsNotEarlier: 'Every finding says again what an earlier assessment found, not a later one.',
  RecommendationIsAlreadyMade: 'Every recommendation is recorded once.',
  RecommendationIsBeforeItsMaker: 'Every recommendation comes from what is in the ledger, and from no later day.',
  RecorderDoesNotHoldThePost:
    'Every query was answered and referred by who held its post that day, or by an administrator for it.',
  PostIsNotKnown: 'Every query waits for a post that the ledger knows.',
  BearingIsNotKnown: 'Every consultation bears on what is in the ledger.',
  WhoHasToActCannotClose: 'No recommendation was closed, and no evidence for one judged, by who has to act on it.',
  BenefitIsNotIdentified:
    'Everything that is claimed of a benefit, or agreed in order to move one, is of one that is in the ledger.',
  MonthsAreNotMeasured:
    'Every month for which a saving is claimed was measured, unless the claim rests on capacity released.',
  ChannelIsNotThere: 'All contacts are counted by channels that are there.',
  ClaimantCannotVerify: 'Nobody who made or corrected the claim of a saving verified it.',
  ClaimIsAboveItsFigure: 'No more is claimed to be saved than the figure gave that the claims rest on.',
  FigureReadsOtherwise: 'No more is claimed to be saved than is known now of the figure that it was claimed upon.',
  BudgetIsExceeded: 'No budget that a saving was taken from has less than is allocated.',
  FundingIsExceeded: 'No source of a budget that a saving was taken from has less than nothing.',
  AllocationIsExceeded: 'No allocation of a budget that a saving was taken from has less than nothing.',
  BenefitIsWithoutOwner: 'Somebody answers for every benefit whose projects have all ended.',
  EntryWasDecidedOn: 'Nothing that a decision had rested on was corrected or withdrawn after it.',
};
