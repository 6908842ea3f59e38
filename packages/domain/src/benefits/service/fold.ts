import { splitStream, stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import type { ServiceEvent } from './events.ts';
import type { CountedThing } from './names.ts';
import type { FiguresGap, ServiceState } from './state.ts';

/** What each entry makes of a service. */
export const serviceFold: Fold<ServiceState, ServiceEvent, 'ServiceRegistered'> = {
  begins: { ServiceRegistered: registered },
  goesOn: {
    ContactsRecorded: (state, entry) => ({
      ...withoutGap(state, 'contacts', entry.data.period),
      contacts: [...state.contacts, stated(entry.data, entry)],
    }),
    CallHandlingRecorded: (state, entry) => ({
      ...withoutGap(state, 'callHandling', entry.data.period),
      calls: [...state.calls, stated(entry.data, entry)],
    }),
    SatisfactionSurveyed: (state, entry) => ({
      ...withoutGap(state, 'satisfaction', entry.data.period),
      satisfaction: [...state.satisfaction, stated(entry.data, entry)],
    }),
    FiguresNotGiven: (state, entry) => ({ ...state, gaps: [...state.gaps, stated(entry.data, entry)] }),
    ChannelChoiceSurveyed: (state, entry) => ({ ...state, choices: [...state.choices, stated(entry.data, entry)] }),
    ChoicePromised: (state, entry) => ({ ...state, promises: [...state.promises, stated(entry.data, entry)] }),
    BaselineAgreed: (state, entry) => ({ ...state, baselines: [...state.baselines, stated(entry.data, entry)] }),
    CallTargetAgreed: (state, entry) => ({ ...state, targets: [...state.targets, stated(entry.data, entry)] }),
    ServiceUnitCostAdopted: (state, entry) => ({ ...state, costs: [...state.costs, stated(entry.data, entry)] }),
  },
};

function registered(entry: EntryOf<ServiceEvent, 'ServiceRegistered'>, state: ServiceState | undefined): ServiceState {
  return (
    state ?? {
      serviceId: splitStream(entry.stream).id,
      ...entry.data,
      registered: entry.n,
      contacts: [],
      calls: [],
      satisfaction: [],
      gaps: [],
      choices: [],
      promises: [],
      baselines: [],
      targets: [],
      costs: [],
    }
  );
}

/** What has figures after all is a gap no longer. */
function withoutGap(state: ServiceState, what: CountedThing, period: string): ServiceState {
  const isIt = ({ value }: { readonly value: FiguresGap }) => value.what === what && value.period === period;
  return state.gaps.some(isIt) ? { ...state, gaps: state.gaps.filter((one) => !isIt(one)) } : state;
}
