import { outcomeInWords } from '../meeting/words.ts';
import type { EntryOf, GovernanceEntry } from './entries.ts';
import type { ProjectWorld } from './facts.ts';
import type { ProjectState } from './state.ts';

/** An entry about a project's plan, its gates or its delivery in words. */
export function describeGovernance(entry: GovernanceEntry, world: ProjectWorld): string {
  const project = world.state('project', entry.stream.slice('project-'.length));
  switch (entry.type) {
    case 'BusinessPlanSubmitted': {
      const { version, gateId, boardId } = entry.data;
      return `Version ${version} of the business plan submitted to ${board(boardId, world)} for the gate ${gate(gateId, world)}`;
    }
    case 'GateDecisionRecorded':
      return decided(entry, world);
    case 'GateDecisionCalledIn':
      return `Called in by ${entry.data.by}: the decision at the gate ${gateOf(entry.data.decisionId, project)}`;
    case 'PlanVersionWithdrawn':
      return `Version ${entry.data.version} of the business plan no longer carries any decision`;
    case 'ConditionDischarged': {
      const { conditionId } = entry.data;
      const condition = project?.conditions.find((one) => one.conditionId === conditionId);
      return `Condition met: ${condition?.text ?? conditionId}`;
    }
    case 'ProjectStarted':
      return `Delivery started on version ${entry.data.version} of the business plan`;
    case 'ProjectPaused':
      return 'Delivery paused';
    case 'ProjectResumed':
      return 'Delivery resumed';
  }
}

function decided({ data }: EntryOf<'GateDecisionRecorded'>, world: ProjectWorld): string {
  const { outcome, gate: at, takenBy } = data;
  const by = takenBy.kind === 'officer' ? `${takenBy.post}, under delegated authority` : board(takenBy.boardId, world);
  return `${outcomeInWords(outcome)} at the gate ${at.title}, on version ${at.version} of the plan, by ${by}`;
}

function board(boardId: string, world: ProjectWorld): string {
  return world.state('board', boardId)?.title ?? boardId;
}

function gate(gateId: string, world: ProjectWorld): string {
  const frameworks = world.states('programme').flatMap((programme) => programme.frameworks.map((one) => one.value));
  const gates = frameworks.flatMap((one) => [...one.gates, ...(one.shortPath?.gates ?? [])]);
  return gates.findLast((one) => one.gateId === gateId)?.title ?? gateId;
}

function gateOf(decisionId: string, project: ProjectState | undefined): string {
  const decision = project?.decisions.find((one) => one.decisionId === decisionId);
  return decision?.recorded.value.gate.title ?? decisionId;
}
