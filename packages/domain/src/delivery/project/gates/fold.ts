import { stated } from '../../../kernel/entry.ts';
import type { EntryOf, GoesOn } from '../../../kernel/reading.ts';
import type { GateDecision, ProjectState } from '../state.ts';
import type { GatesEvent } from './events.ts';

/** What a project has of this part when it is proposed. */
export const gatesAtFirst: Pick<
  ProjectState,
  'submissions' | 'decisions' | 'conditions' | 'withdrawnVersions' | 'started' | 'paused'
> = {
  submissions: [],
  decisions: [],
  conditions: [],
  withdrawnVersions: [],
  started: undefined,
  paused: undefined,
};

/** What entries about the project's plan, its gates and its delivery make of it. */
export const gatesFold: GoesOn<ProjectState, GatesEvent> = {
  BusinessPlanSubmitted: (state, entry) => ({
    ...state,
    submissions: [...state.submissions, stated(entry.data, entry)],
  }),
  GateDecisionRecorded: decided,
  GateDecisionCalledIn: (state, entry) => {
    const { decisionId, by } = entry.data;
    const decisions = state.decisions.map((one) =>
      one.decisionId === decisionId ? { ...one, calledIn: stated(by, entry) } : one,
    );
    return { ...state, decisions };
  },
  PlanVersionWithdrawn: (state, entry) => ({
    ...state,
    withdrawnVersions: [...state.withdrawnVersions, stated(entry.data.version, entry)],
  }),
  ConditionDischarged: (state, entry) => {
    const { conditionId, evidence } = entry.data;
    const conditions = state.conditions.map((one) =>
      one.conditionId === conditionId ? { ...one, discharged: stated(evidence, entry) } : one,
    );
    return { ...state, conditions };
  },
  ProjectStarted: (state, entry) => ({ ...state, started: stated(true, entry) }),
  ProjectPaused: (state, entry) => ({ ...state, paused: stated(true, entry) }),
  ProjectResumed: (state) => ({ ...state, paused: undefined }),
};

function decided(state: ProjectState, entry: EntryOf<GatesEvent, 'GateDecisionRecorded'>): ProjectState {
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
