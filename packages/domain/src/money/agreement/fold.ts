import { stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { AgreementEvent } from './events.ts';
import type { AgreementState, Term } from './state.ts';

/** What each entry makes of an agreement. */
export const agreementFold: Fold<AgreementState, AgreementEvent, 'AgreementRecorded'> = {
  begins: { AgreementRecorded: recorded },
  goesOn: {
    AgreementExtended: (state, entry) => ({ ...state, terms: [...state.terms, termOf(entry)] }),
    ServiceLevelReported: (state, entry) => ({ ...state, reports: [...state.reports, stated(entry.data, entry)] }),
    ShortfallNoted: (state, entry) => ({ ...state, shortfalls: [...state.shortfalls, stated(entry.data, entry)] }),
    OptionsOpened: (state, entry) => {
      const choice = { opened: stated(entry.data.options, entry), chosen: undefined };
      return { ...state, choices: [...state.choices, choice] };
    },
    OptionChosen: (state, entry) => ({
      ...state,
      choices: state.choices.map((one, at) =>
        at === state.choices.length - 1 ? { ...one, chosen: stated(entry.data, entry) } : one,
      ),
    }),
    AgreementEnded: (state, entry) => ({ ...state, ended: stated(true as const, entry) }),
  },
};

function recorded(
  entry: EntryOf<AgreementEvent, 'AgreementRecorded'>,
  state: AgreementState | undefined,
): AgreementState {
  const { title, party, scope, kind, firstDay, levels, decisionId, authority } = entry.data;
  return (
    state ?? {
      agreementId: entry.stream.slice('agreement-'.length),
      title,
      party,
      scope,
      kind,
      firstDay,
      levels,
      decisionId,
      authority,
      terms: [termOf(entry)],
      reports: [],
      shortfalls: [],
      choices: [],
      ended: undefined,
    }
  );
}

function termOf(entry: EntryOf<AgreementEvent, 'AgreementRecorded' | 'AgreementExtended'>) {
  const { lastDay, noticeDay, years } = entry.data;
  return stated<Term>({ lastDay, noticeDay, years }, entry);
}
