import { splitStream, stated } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { AssessmentEvent } from './events.ts';
import type { AssessmentState } from './state.ts';

/** What each entry makes of an assessment. */
export const assessmentFold: Fold<AssessmentState, AssessmentEvent, 'AssessmentRecorded'> = {
  begins: {
    AssessmentRecorded: (entry, state) =>
      state ?? {
        assessmentId: splitStream(entry.stream).id,
        ...entry.data,
        published: stated(true, entry),
        findings: [],
        benchmarks: [],
        estates: [],
      },
  },
  goesOn: {
    FindingRecorded: (state, entry) => ({ ...state, findings: [...state.findings, stated(entry.data, entry)] }),
    BenchmarkRecorded: (state, entry) => ({ ...state, benchmarks: [...state.benchmarks, stated(entry.data, entry)] }),
    ServiceEstateRecorded: (state, entry) => ({ ...state, estates: [...state.estates, stated(entry.data, entry)] }),
  },
};
