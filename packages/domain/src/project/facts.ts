import { gateFacts } from '../governance/facts.ts';
import type { GateFacts, GateWorld } from '../governance/facts.ts';
import type { Actor } from '../kernel/entry.ts';
import { arrivalKey } from '../kernel/order-key.ts';
import type { ProjectCommand, ProjectCommandOf } from './commands.ts';
import { isOpen, orderKeyOf } from './ranking.ts';

/** Where a move lands: the keys on either side and the position, from 1, that people will see. */
export interface Place {
  readonly above: string | undefined;
  readonly below: string | undefined;
  readonly position: number;
}

/** What decisions about a project lean on outside its own stream; each is asked for by the commands that need it. */
export interface ProjectFacts {
  /** False when the department named by the command is not registered. */
  readonly departmentIsRegistered: boolean;
  /** Aims named by the command that were never adopted, or were retired by the command's effective day. */
  readonly aimsNotInForce: readonly string[];
  /** False when the command names another project that the ledger does not hold. */
  readonly otherProjectExists: boolean;
  /** Where a ranking lands; `undefined` when the project to place it below is not in the backlog. */
  readonly place: Place | undefined;
  /** What gates, plans and who records have to do with it; asked for by submissions, decisions and delivery. */
  readonly atGate: GateFacts | undefined;
}

export type ProjectWorld = GateWorld;

const none: ProjectFacts = {
  departmentIsRegistered: true,
  aimsNotInForce: [],
  otherProjectExists: true,
  place: undefined,
  atGate: undefined,
};

/** The facts that this command needs. */
export function projectFacts(command: ProjectCommand, world: ProjectWorld, by: Actor): ProjectFacts {
  if (leansOnGates(command)) return { ...none, atGate: gateFacts(command.projectId, world, by) };
  switch (command.type) {
    case 'ProposeProject':
    case 'RedescribeProject':
      return { ...none, departmentIsRegistered: isRegistered(command.departmentId, world) };
    case 'AlignProject':
      return { ...none, aimsNotInForce: notInForce(command.aimIds, command.effectiveOn, world) };
    case 'DeclareDependency':
      return { ...none, otherProjectExists: isKnown(command.onProjectId, world) };
    case 'RankProject':
      return { ...none, place: placeBelow(command.placeBelow, command.projectId, world) };
    case 'NameProjectSponsor':
    case 'WithdrawDependency':
    case 'PlanMilestone':
    case 'ReforecastMilestone':
    case 'MeetMilestone':
    case 'WithdrawMilestoneMet':
    case 'WithdrawMilestone':
    case 'ReportDeliveryConfidence':
    case 'WithholdRating':
    case 'RaiseRisk':
    case 'AssessRisk':
    case 'CloseRisk':
    case 'RaiseIssue':
    case 'ResolveIssue':
    case 'ListProject':
    case 'DelistProject':
    case 'CallInOfficerDecision':
    case 'DischargeCondition':
    case 'PauseProject':
    case 'RecordGateDecision':
    case 'CallInGateDecision':
    case 'WithdrawPlanVersion':
    case 'StopProject':
    case 'CloseProject':
      return none;
  }
}

const gateTypes = ['SubmitBusinessPlan', 'DecideUnderDelegation', 'StartProject', 'ResumeProject'] as const;

function leansOnGates(command: ProjectCommand): command is ProjectCommandOf<(typeof gateTypes)[number]> {
  return gateTypes.some((type) => type === command.type);
}

function isRegistered(departmentId: string | undefined, world: ProjectWorld): boolean {
  if (departmentId === undefined) return true;
  const departments = world.states('programme').flatMap((programme) => programme.departments);
  return departments.some((one) => one.departmentId === departmentId);
}

function notInForce(aimIds: readonly string[], on: string, world: ProjectWorld): readonly string[] {
  const aims = world.states('programme').flatMap((programme) => programme.aims);
  const standing = aims.filter((aim) => aim.retired === undefined || on < aim.retired.on);
  const inForce = new Set(standing.map((aim) => aim.aimId));
  return aimIds.filter((aimId) => !inForce.has(aimId));
}

function isKnown(projectId: string | undefined, world: ProjectWorld): boolean {
  return projectId === undefined || world.state('project', projectId) !== undefined;
}

/** The place last in the backlog is above every project that has yet to arrive, so that it does not stay last. */
function placeBelow(aboveId: string | null, movedId: string, world: ProjectWorld): Place | undefined {
  let above: string | undefined;
  if (aboveId !== null) {
    const neighbour = world.state('project', aboveId);
    if (neighbour === undefined || !isOpen(neighbour) || aboveId === movedId) return undefined;
    above = orderKeyOf(neighbour);
  }
  let below: string | undefined;
  let position = 1;
  for (const other of world.states('project')) {
    if (other.projectId === movedId || !isOpen(other)) continue;
    const key = orderKeyOf(other);
    if (above !== undefined && key <= above) position += 1;
    else if (below === undefined || key < below) below = key;
  }
  const nextArrival = arrivalKey(world.n + 1);
  if (below === undefined && (above === undefined || above < nextArrival)) below = nextArrival;
  return { above, below, position };
}
