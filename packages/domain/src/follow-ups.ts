import type { Command } from './deciding.ts';
import type { DomainEntry, LedgerWorld } from './world.ts';
import { isOfSavings, savingIsTold, savingIsToldOf } from './benefits/savings/follow-ups.ts';
import { splitStream } from './kernel/entry.ts';
import { knownDecision } from './delivery/project/gates/approvals.ts';
import { benefitsFollowing, benefitsHaveFollowed } from './benefits/follow-ups.ts';
import { untoldOf } from './governance/gates/told.ts';
import { budgetIsTold, budgetIsToldOf, isOfMoney } from './money/follow-ups.ts';

/** A command that follows from an entry; with the entry's id, the index makes the command's id: see `followUpIdOf`. */
export interface FollowUp {
  /** From 0 among the follow-ups of one entry. */
  readonly index: number;
  readonly command: Command;
}

/** Types of entries that something may follow from. */
export const followedTypes: ReadonlySet<string> = new Set<DomainEntry['type']>([
  'DecisionMinuted',
  'DecisionCalledIn',
  'BusinessPlanWithdrawn',
  'FundsVired',
  'YearClosed',
  'YearReopened',
  'BudgetReducedBySaving',
  'SavingReturned',
  'BenefitProfileTakenUp',
]);

/** Whether the thing that this entry tells knows it already, so that a follow-up which is refused leaves nothing undone. */
export function isToldOf(entry: DomainEntry, world: LedgerWorld): boolean {
  if (isOfMoney(entry)) return budgetIsToldOf(entry, world);
  if (isOfSavings(entry)) return savingIsToldOf(entry, world);
  if (entry.type === 'BenefitProfileTakenUp') return benefitsHaveFollowed(entry, world);
  const projectId = projectToldBy(entry, world);
  return projectId !== undefined && !untoldOf(projectId, world).some((one) => one.n === entry.n);
}

function projectToldBy(entry: DomainEntry, world: LedgerWorld): string | undefined {
  const { id } = splitStream(entry.stream);
  if (entry.type === 'BusinessPlanWithdrawn') return id;
  if (entry.type === 'DecisionMinuted') return entry.data.projectId;
  if (entry.type !== 'DecisionCalledIn') return undefined;
  const { decisionId } = entry.data;
  return world.state('meeting', id)?.decisions.find((one) => one.decisionId === decisionId)?.minuted.value.projectId;
}

/**
 * What must reach a second stream because of this entry: a decision at a gate, its call-in and the withdrawal of a plan
 * are told to the project, a virement to the budget that receives it, the end of a year and what a saving takes to its
 * budget; the promises of a plan that were taken up become benefits. Pure, and the same for one entry in every world that
 * holds it, so that doing it again after a crash is harmless. A follow-up is true on the day of what it follows from, and
 * carries its reason.
 */
export function followUps(entry: DomainEntry, world: LedgerWorld): readonly FollowUp[] {
  const head = {
    effectiveOn: entry.effectiveOn,
    ...(entry.reason === undefined ? {} : { reason: entry.reason }),
    ...(entry.source === undefined ? {} : { source: entry.source }),
  };
  return toldOf(entry, world).map((one, index) => ({ index, command: { ...one, ...head } }));
}

function toldOf(entry: DomainEntry, world: LedgerWorld) {
  if (entry.type === 'BenefitProfileTakenUp') return benefitsFollowing(entry, world);
  const told = isOfMoney(entry)
    ? budgetIsTold(entry)
    : isOfSavings(entry)
      ? savingIsTold(entry)
      : toldCommand(entry, world);
  return told === undefined ? [] : [told];
}

type Told = Extract<Command, { type: 'RecordGateDecision' | 'CallInGateDecision' | 'WithdrawPlanVersion' }>;
type Bare<C> = C extends unknown ? Omit<C, 'effectiveOn' | 'reason' | 'source'> : never;

function toldCommand(entry: DomainEntry, world: LedgerWorld): Bare<Told> | undefined {
  if (entry.type === 'BusinessPlanWithdrawn') {
    const projectId = entry.stream.slice('businessPlan-'.length);
    return { type: 'WithdrawPlanVersion', projectId, version: entry.data.version };
  }
  const meetingId = entry.stream.slice('meeting-'.length);
  const meeting = world.state('meeting', meetingId);
  if (entry.type === 'DecisionCalledIn') {
    const { decisionId, by } = entry.data;
    const minute = meeting?.decisions.find((one) => one.decisionId === decisionId)?.minuted.value;
    if (minute?.projectId === undefined || minute.gate === undefined) return undefined;
    // Another meeting may have decided at once under the same id: its decision is not called in.
    const project = world.state('project', minute.projectId);
    const other = project?.decisions.some((one) => one.decisionId === decisionId);
    if (other === true && knownDecision(project, decisionId, meetingId) === undefined) return undefined;
    return { type: 'CallInGateDecision', projectId: minute.projectId, decisionId, by };
  }
  if (entry.type !== 'DecisionMinuted' || meeting === undefined) return undefined;
  const { projectId, gate, itemId, present: _p, counted: _c, interested: _i, votes: _v, ...decided } = entry.data;
  if (projectId === undefined || gate === undefined) return undefined;
  const takenBy = { kind: 'board', boardId: meeting.boardId, meetingId, itemId } as const;
  return { type: 'RecordGateDecision', projectId, ...decided, takenBy, gate };
}
