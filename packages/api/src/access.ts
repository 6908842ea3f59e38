import type { Command, Role } from '@minutebook/domain';

import type { Person } from './people/directory.ts';

const managers: readonly Role[] = ['programmeManager'];
const keepers: readonly Role[] = ['programmeManager', 'administrator'];
/** Who sets the rules that plans are judged by; never who prepares the plans. */
const rulers: readonly Role[] = ['administrator'];
const deciders: readonly Role[] = ['boardMember'];
/** For commands that follow from other entries: no person sends them. */
const nobody: readonly Role[] = [];

/** Who may record what. A command that is missing here does not compile. */
const recorders: Record<Command['type'], readonly Role[]> = {
  EstablishProgramme: keepers,
  AdoptAim: keepers,
  RetireAim: keepers,
  RegisterDepartment: keepers,
  RegisterPartner: keepers,
  AdoptGovernanceFramework: rulers,
  AdoptSchemeOfDelegation: rulers,
  ProposeProject: managers,
  RedescribeProject: managers,
  AlignProject: managers,
  RankProject: managers,
  NameProjectSponsor: managers,
  DeclareDependency: managers,
  WithdrawDependency: managers,
  PlanMilestone: managers,
  ReforecastMilestone: managers,
  MeetMilestone: managers,
  WithdrawMilestoneMet: managers,
  WithdrawMilestone: managers,
  ReportDeliveryConfidence: managers,
  WithholdRating: managers,
  RaiseRisk: managers,
  AssessRisk: managers,
  CloseRisk: managers,
  RaiseIssue: managers,
  ResolveIssue: managers,
  ListProject: managers,
  DelistProject: managers,
  SubmitBusinessPlan: managers,
  DischargeCondition: managers,
  StartProject: managers,
  PauseProject: managers,
  ResumeProject: managers,
  StopProject: managers,
  CloseProject: managers,
  // An officer whom the scheme of delegation names sits on the board or is in finance; who prepares plans never decides.
  DecideUnderDelegation: ['boardMember', 'financeOfficer'],
  RecordGateDecision: nobody,
  CallInGateDecision: nobody,
  WithdrawPlanVersion: nobody,
  BeginBusinessPlan: managers,
  WriteCase: managers,
  AppraiseOption: managers,
  StateCostProfile: managers,
  StateBenefitProfile: managers,
  StateRisk: managers,
  AssessInclusion: managers,
  AssessWorkforceImpact: managers,
  IssueBusinessPlanVersion: managers,
  WithdrawBusinessPlan: managers,
  // Finance signs off for itself, which the domain sees to; an administrator records what the other posts agreed to.
  GiveSignOff: ['financeOfficer', 'administrator'],
  ConstituteBoard: rulers,
  AppointMember: rulers,
  StandDownMember: rulers,
  CallMeeting: keepers,
  TableItem: keepers,
  WithdrawItem: keepers,
  RecordAttendance: keepers,
  PublishReport: keepers,
  CloseMeeting: keepers,
  CancelMeeting: keepers,
  CallInDecision: keepers,
  CallInOfficerDecision: keepers,
  // Who prepares plans decides neither on them nor on who decides.
  DeclareInterest: ['boardMember', 'administrator'],
  WithdrawInterest: ['boardMember', 'administrator'],
  MinuteDecision: deciders,
};

/**
 * The role in which somebody with these roles may record the command; `undefined` when none of them may. Who has two
 * roles acts in the one that the command is about: for finance as a finance officer, for another post as an administrator.
 */
export function roleToRecord(
  command: Command,
  { personId, roles }: Pick<Person, 'personId' | 'roles'>,
): Role | undefined {
  const held = recorders[command.type].filter((role) => roles.includes(role));
  const forOthers =
    (command.type === 'GiveSignOff' && command.kind !== 'finance') ||
    ((command.type === 'DeclareInterest' || command.type === 'WithdrawInterest') && command.memberId !== personId);
  return forOthers && held.includes('administrator') ? 'administrator' : held[0];
}

/** Every type of command that somebody with these roles may record. */
export function recordableBy(roles: readonly Role[]): readonly Command['type'][] {
  return (Object.keys(recorders) as Command['type'][]).filter((type) =>
    recorders[type].some((role) => roles.includes(role)),
  );
}

/** Who may import published data. Everything it records is checked as anyone's. */
export function mayImport(roles: readonly Role[]): boolean {
  return managers.some((role) => roles.includes(role));
}

/** Who may choose people by name and role: whoever records who sits on a board, or who may decide for one. */
export function mayChoosePeople(roles: readonly Role[]): boolean {
  const may = recordableBy(roles);
  return may.includes('AppointMember') || may.includes('AdoptSchemeOfDelegation');
}

/** Who may see and change the list of people. */
export function mayKeepPeople(roles: readonly Role[]): boolean {
  return roles.includes('administrator');
}
