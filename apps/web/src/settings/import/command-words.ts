import type { Command } from '@minutebook/domain';

/** What recording so many commands of a type adds to the ledger, for the screen; only types that an import records. */
const words: Partial<Record<Command['type'], string>> = {
  EstablishProgramme: 'Programme set up',
  AdoptAim: 'Aims adopted',
  RetireAim: 'Aims retired',
  RegisterDepartment: 'Departments registered',
  RegisterPartner: 'Partners registered',
  ProposeProject: 'Projects added to the backlog',
  RedescribeProject: 'Projects described otherwise',
  AlignProject: 'Projects aligned to aims',
  RankProject: 'Projects moved in the backlog',
  NameProjectSponsor: 'Sponsors named',
  DeclareDependency: 'Dependencies declared',
  WithdrawDependency: 'Dependencies withdrawn',
  PlanMilestone: 'Milestones planned',
  ReforecastMilestone: 'Milestones put on another day',
  MeetMilestone: 'Milestones met',
  WithdrawMilestoneMet: 'Milestones not met after all',
  WithdrawMilestone: 'Milestones withdrawn',
  ReportDeliveryConfidence: 'Ratings of delivery confidence',
  WithholdRating: 'Ratings that are withheld, with why',
  RaiseRisk: 'Risks raised',
  AssessRisk: 'Risks assessed again',
  CloseRisk: 'Risks closed',
  RaiseIssue: 'Issues raised',
  ResolveIssue: 'Issues resolved',
  ListProject: 'Projects listed by the publication',
  DelistProject: 'Projects no longer listed by the publication',
  StopProject: 'Projects stopped',
  CloseProject: 'Projects closed as complete',
};

/** The words for a type of command; a type that is not known here, of a newer server, is its own name. */
export function commandWords(type: string): string {
  return (Object.hasOwn(words, type) ? words[type as Command['type']] : undefined) ?? type;
}
