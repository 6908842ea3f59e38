import { splitStream, stated } from '../../kernel/entry.ts';
import type { EntryHead } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { RecommendationEvent } from './events.ts';
import type { AgreedAction, RecommendationState } from './state.ts';

/** What each entry makes of a recommendation. */
export const recommendationFold: Fold<RecommendationState, RecommendationEvent, 'RecommendationMade'> = {
  begins: { RecommendationMade: (entry, state) => state ?? made(entry) },
  goesOn: {
    ResponseGiven: (state, entry) =>
      acted({ ...state, responses: [...state.responses, stated(entry.data, entry)] }, entry),
    ActionAgreed: (state, entry) => {
      const { dueOn } = entry.data;
      const action = { agreed: stated(entry.data, entry), dues: [stated(dueOn, entry)], completed: undefined };
      return acted({ ...state, actions: [...state.actions, action] }, entry);
    },
    ActionReforecast: (state, entry) =>
      acted(
        changed(state, entry.data.actionId, (one) => ({
          ...one,
          dues: [...one.dues, stated(entry.data.dueOn, entry)],
        })),
        entry,
      ),
    ActionCompleted: (state, entry) =>
      acted(
        changed(state, entry.data.actionId, (one) => ({ ...one, completed: stated(true as const, entry) })),
        entry,
      ),
    EvidenceOffered: (state, entry) => {
      const evidence = { offered: stated(entry.data, entry), judged: undefined };
      return acted({ ...state, evidence: [...state.evidence, evidence] }, entry);
    },
    EvidenceJudged: (state, entry) => ({
      ...state,
      evidence: state.evidence.map((one) =>
        one.offered.value.evidenceId === entry.data.evidenceId ? { ...one, judged: stated(entry.data, entry) } : one,
      ),
    }),
    RecommendationClosed: (state, entry) => ({ ...state, closed: stated(entry.data, entry) }),
    RecommendationReopened: (state, entry) => {
      if (state.closed === undefined) return state;
      const again = { closed: state.closed, reopened: stated(true as const, entry) };
      return { ...state, closed: undefined, reopened: [...state.reopened, again] };
    },
  },
};

function made(entry: EntryOf<RecommendationEvent, 'RecommendationMade'>): RecommendationState {
  return {
    recommendationId: splitStream(entry.stream).id,
    ...entry.data,
    made: stated(true, entry),
    responses: [],
    actions: [],
    evidence: [],
    closed: undefined,
    reopened: [],
    actedFor: [],
  };
}

function changed(
  state: RecommendationState,
  actionId: string,
  by: (one: AgreedAction) => AgreedAction,
): RecommendationState {
  return {
    ...state,
    actions: state.actions.map((one) => (one.agreed.value.actionId === actionId ? by(one) : one)),
  };
}

function acted(state: RecommendationState, { by }: EntryHead): RecommendationState {
  return state.actedFor.includes(by.id) ? state : { ...state, actedFor: [...state.actedFor, by.id] };
}
