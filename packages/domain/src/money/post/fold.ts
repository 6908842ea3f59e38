import { stated } from '../../kernel/entry.ts';
import type { EntryOf, Fold } from '../../kernel/reading.ts';
import { hoursOn } from './hours.ts';
import type { PostEvent } from './events.ts';
import type { Advert, Graded, PostState } from './state.ts';

/** What each entry makes of a post. */
export const postFold: Fold<PostState, PostEvent, 'PostEstablished'> = {
  begins: { PostEstablished: established },
  goesOn: {
    PostEvaluated: (state, entry) => {
      const { fte } = hoursOn(state, entry.effectiveOn).value;
      const graded = stated<Graded>({ ...entry.data, fte, basis: 'evaluated' }, entry);
      return { ...state, evaluations: [...state.evaluations, graded] };
    },
    PostHoursChanged: (state, entry) => ({ ...state, hours: [...state.hours, stated(entry.data, entry)] }),
    PostShared: (state, entry) => ({ ...state, shares: [...state.shares, stated(entry.data, entry)] }),
    PostAdvertised: (state, entry) => {
      const advert: Advert = { advertised: stated(entry.data, entry), cameTo: undefined };
      return { ...state, adverts: [...state.adverts, advert] };
    },
    RecruitmentFailed: (state, entry) => cameTo(state, entry, 'failed'),
    PostFilled: (state, entry) => {
      const stint = { filled: stated(entry.data, entry), vacated: undefined };
      return cameTo({ ...state, stints: [...state.stints, stint] }, entry, 'filled');
    },
    PostVacated: (state, entry) => ({
      ...state,
      stints: state.stints.map((one, at) =>
        at === state.stints.length - 1 && one.vacated === undefined
          ? { ...one, vacated: stated(true as const, entry) }
          : one,
      ),
    }),
    ResourceAsked: (state, entry) => ({ ...state, asks: [...state.asks, stated(entry.data, entry)] }),
    PostEnded: (state, entry) => ({ ...state, ended: stated(true as const, entry) }),
  },
};

function established(entry: EntryOf<PostEvent, 'PostEstablished'>, state: PostState | undefined): PostState {
  const { title, grade, basis, fte, firstDay, lastDay, fullYearCost, onCosts, ...rest } = entry.data;
  return (
    state ?? {
      postId: entry.stream.slice('post-'.length),
      title,
      firstDay,
      lastDay,
      departmentId: rest.departmentId,
      serviceArea: rest.serviceArea,
      funding: rest.funding,
      decisionId: rest.decisionId,
      authority: rest.authority,
      established: stated<Graded>({ grade, basis, fte, fullYearCost, onCosts }, entry),
      evaluations: [],
      hours: [],
      shares: [],
      adverts: [],
      stints: [],
      asks: [],
      ended: undefined,
    }
  );
}

/** The newest advertisement came to this, unless it came to something before. */
function cameTo(state: PostState, entry: EntryOf<PostEvent>, what: 'failed' | 'filled'): PostState {
  const adverts = state.adverts.map((one, at) =>
    at === state.adverts.length - 1 && one.cameTo === undefined ? { ...one, cameTo: stated(what, entry) } : one,
  );
  return { ...state, adverts };
}
