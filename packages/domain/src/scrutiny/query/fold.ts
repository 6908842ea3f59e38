import { splitStream, stated } from '../../kernel/entry.ts';
import type { EntryHead } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { QueryEvent } from './events.ts';
import type { QueryState, QueryStep } from './state.ts';

/** What each entry makes of a query. */
export const queryFold: Fold<QueryState, QueryEvent, 'QueryRaised'> = {
  begins: {
    QueryRaised: (entry, state) =>
      state ?? {
        queryId: splitStream(entry.stream).id,
        ...entry.data,
        raised: stated(true, entry),
        raisedBy: entry.by.id,
        steps: [],
      },
  },
  goesOn: {
    QueryAnswered: (state, entry) => then(state, { kind: 'answered', text: entry.data.text, by: entry.by.id }, entry),
    QueryReferred: (state, entry) => then(state, { kind: 'referred', to: entry.data.to }, entry),
    AnswerAccepted: (state, entry) => then(state, { kind: 'accepted' }, entry),
    AnswerRejected: (state, entry) => then(state, { kind: 'rejected', missing: entry.data.missing }, entry),
  },
};

function then(state: QueryState, step: QueryStep, entry: EntryHead): QueryState {
  return { ...state, steps: [...state.steps, stated(step, entry)] };
}
