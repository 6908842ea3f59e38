import type { Command, Role } from '@minutebook/domain';

const managers: readonly Role[] = ['programmeManager'];
const keepers: readonly Role[] = ['programmeManager', 'administrator'];

/** Who may record what. A command that is missing here does not compile. */
const recorders: Record<Command['type'], readonly Role[]> = {
  EstablishProgramme: keepers,
  AdoptAim: keepers,
  RetireAim: keepers,
  RegisterDepartment: keepers,
  RegisterPartner: keepers,
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
  StopProject: managers,
  CloseProject: managers,
};

/** The role in which somebody with these roles may record the command; `undefined` when none of them may. */
export function roleToRecord(type: Command['type'], roles: readonly Role[]): Role | undefined {
  return recorders[type].find((role) => roles.includes(role));
}

/** Every type of command that somebody with these roles may record. */
export function recordableBy(roles: readonly Role[]): readonly Command['type'][] {
  return (Object.keys(recorders) as Command['type'][]).filter((type) => roleToRecord(type, roles) !== undefined);
}

/** Who may import published data. Everything it records is checked as anyone's. */
export function mayImport(roles: readonly Role[]): boolean {
  return managers.some((role) => roles.includes(role));
}

/** Who may see and change the list of people. */
export function mayKeepPeople(roles: readonly Role[]): boolean {
  return roles.includes('administrator');
}
