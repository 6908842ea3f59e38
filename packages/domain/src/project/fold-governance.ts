import { stated } from '../kernel/entry.ts';
import type { EntryOf, GovernanceEntry } from './entries.ts';
import type { GateDecision, ProjectState } from './state.ts';

/** The project after one more entry about its plan, its gates or its delivery. */
export function evolveGovernance(state: ProjectState, entry: GovernanceEntry): ProjectState {
  switch (entry.type) {
    case 'BusinessPlanSubmitted':
      return { ...state, submissions: [...state.submissions, stated(entry.data, entry)] };
    case 'GateDecisionRecorded':
      return decided(state, entry);
    case 'GateDecisionCalledIn': {
      const { decisionId, by } = entry.data;
      const decisions = state.decisions.map((one) =>
        one.decisionId === decisionId ? { ...one, calledIn: stated(by, entry) } : one,
      );
      return { ...state, decisions };
    }
    case 'PlanVersionWithdrawn':
      return { ...state, withdrawnVersions: [...state.withdrawnVersions, stated(entry.data.version, entry)] };
    case 'ConditionDischarged': {
      const { conditionId, evidence } = entry.data;
      const conditions = state.conditions.map((one) =>
        one.conditionId === conditionId ? { ...one, discharged: stated(evidence, entry) } : one,
      );
      return { ...state, conditions };
    }
    case 'ProjectStarted':
      return { ...state, started: stated(true, entry) };
    case 'ProjectPaused':
      return { ...state, paused: stated(true, entry) };
    case 'ProjectResumed':
      return { ...state, paused: undefined };
  }
}

function decided(state: ProjectState, entry: EntryOf<'GateDecisionRecorded'>): ProjectState {
  const { decisionId, outcome } = entry.data;
  const decision: GateDecision = { decisionId, recorded: stated(entry.data, entry), calledIn: undefined };
  const terms = outcome.kind === 'approvedWithConditions' ? outcome.conditions : [];
  const conditions = terms.map((one) => ({
    ...one,
    decisionId,
    set: stated(true as const, entry),
    discharged: undefined,
  }));
  return {
    ...state,
    decisions: [...state.decisions, decision],
    conditions: [...state.conditions, ...conditions],
  };
}
