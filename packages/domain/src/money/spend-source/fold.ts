import { stated } from '../../kernel/entry.ts';
import type { Fold } from '../../kernel/reading.ts';
import type { SpendSourceEvent } from './events.ts';
import type { SpendSourceState } from './state.ts';

/** What each entry makes of an export. */
export const spendSourceFold: Fold<SpendSourceState, SpendSourceEvent, 'SpendSourceDescribed'> = {
  begins: {
    SpendSourceDescribed: (entry, state) => ({
      sourceId: entry.stream.slice('spendSource-'.length),
      descriptions: [...(state?.descriptions ?? []), stated(entry.data, entry)],
      title: entry.data.title,
      rules: state?.rules ?? [],
      imports: state?.imports ?? [],
    }),
  },
  goesOn: {
    MatchingRuleStated: (state, entry) => ({
      ...state,
      rules: [...state.rules, { ...entry.data, stated: stated(true as const, entry), withdrawn: undefined }],
    }),
    MatchingRuleWithdrawn: (state, entry) => ({
      ...state,
      rules: state.rules.map((one) =>
        one.ruleId === entry.data.ruleId ? { ...one, withdrawn: stated(true as const, entry) } : one,
      ),
    }),
    SpendImportBegun: (state, entry) => ({
      ...state,
      imports: [...state.imports, { ...entry.data, begun: stated(true as const, entry), ended: undefined }],
    }),
    SpendImportEnded: (state, entry) => ({
      ...state,
      imports: state.imports.map((one) =>
        one.batchId === entry.data.batchId ? { ...one, ended: stated(entry.data, entry) } : one,
      ),
    }),
  },
};
