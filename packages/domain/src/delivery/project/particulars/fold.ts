import { stated } from '../../../kernel/entry.ts';
import type { EntryOf, GoesOn } from '../../../kernel/reading.ts';
import type { Particulars, ProjectState } from '../state.ts';
import type { ParticularsEvent } from './events.ts';

type Later = Exclude<ParticularsEvent, { readonly type: 'ProjectProposed' }>;

/** What entries about the project as a whole make of it. */
export const particularsFold: GoesOn<ProjectState, Later> = {
  ProjectRedescribed: (state, entry) => {
    const { title, purpose, departmentId, serviceArea } = entry.data;
    return {
      ...state,
      title: title === undefined ? state.title : stated(title, entry),
      purpose: purpose === undefined ? state.purpose : stated(purpose, entry),
      departmentId: departmentId === undefined ? state.departmentId : stated(departmentId, entry),
      serviceArea: serviceArea === undefined ? state.serviceArea : stated(serviceArea, entry),
    };
  },
  ProjectAligned: (state, entry) => {
    const { aimIds } = entry.data;
    const alignments = aimIds.map(
      (aimId) => state.alignments.find((one) => one.aimId === aimId) ?? { aimId, since: stated(true as const, entry) },
    );
    return { ...state, aimIds: stated(aimIds, entry), alignments };
  },
  ProjectRanked: (state, entry) => ({ ...state, ranking: stated(entry.data, entry) }),
  ProjectSponsorNamed: (state, entry) => ({ ...state, sponsor: stated(entry.data.sponsor, entry) }),
  ProjectListed: (state, entry) => {
    const { publication, reference } = entry.data;
    return { ...state, listing: stated({ publication, reference, listed: true }, entry) };
  },
  ProjectDelisted: (state, entry) => {
    const { publication } = entry.data;
    const reference = state.listing?.value.reference;
    return { ...state, listing: stated({ publication, reference, listed: false }, entry) };
  },
  ProjectStopped: (state, entry) => ({ ...state, ended: stated({ how: 'stopped', delivered: undefined }, entry) }),
  ProjectClosed: (state, entry) => ({
    ...state,
    ended: stated({ how: 'closed', delivered: entry.data.delivered }, entry),
  }),
};

type Own = Pick<
  ProjectState,
  'projectId' | 'proposed' | keyof Particulars | 'aimIds' | 'alignments' | 'ranking' | 'sponsor' | 'listing' | 'ended'
>;

/** What a project is when it enters the backlog; the other parts say what they have of it then. */
export function proposed(entry: EntryOf<ParticularsEvent, 'ProjectProposed'>): Own {
  const { title, purpose, departmentId, serviceArea, origin } = entry.data;
  return {
    projectId: entry.stream.slice('project-'.length),
    proposed: stated(true, entry),
    title: stated(title, entry),
    purpose: purpose === undefined ? undefined : stated(purpose, entry),
    departmentId: stated(departmentId, entry),
    serviceArea: serviceArea === undefined ? undefined : stated(serviceArea, entry),
    origin,
    aimIds: undefined,
    alignments: [],
    ranking: undefined,
    sponsor: undefined,
    listing: undefined,
    ended: undefined,
  };
}
