import type { PostEvent } from '../../money/post/events.ts';
import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';
import { ofProgramme, programmeFacts, proposedProject } from '../facts.ts';

type Established = Extract<PostEvent, { type: 'PostEstablished' }>['data'];

/** A post was established, in Housing from April 2026 on unless it is said otherwise; it is called by its id. */
export function establishedPost(postId: string, given: Partial<Established> = {}): Fact {
  const data: Established = {
    title: postId,
    grade: 'G9',
    basis: 'indicative',
    fte: 100,
    firstDay: '2026-04-01',
    fullYearCost: 3_660_000,
    onCosts: 0,
    departmentId: 'housing',
    serviceArea: 'Web team',
    ...given,
  };
  return fact(`post-${postId}`, { type: 'PostEstablished', data }, '2026-03-02');
}

/** The post that the facts below are about. */
export const postId = 'web-officer';
/** The partner `library-trust` is registered. */
const partner = ofProgramme(
  { type: 'PartnerRegistered', data: { partnerId: 'library-trust', title: 'Library Trust', part: 'Shares staff' } },
  '2026-01-05',
);
/** A budget of revenue, `ict`. */
const budget = fact(
  'budget-ict',
  {
    type: 'BudgetApproved',
    data: {
      title: 'ICT',
      departmentId: 'housing',
      nature: 'revenue',
      lines: [{ fundedBy: 'reserve', year: '2026-27', amount: 10_000_000 }],
    },
  },
  '2026-02-02',
);
/** What the post was established as. */
export const about = {
  title: 'Web officer',
  grade: 'G9',
  basis: 'indicative',
  fte: 100,
  firstDay: '2026-06-01',
  fullYearCost: 3_800_000,
  onCosts: 1_140_000,
  departmentId: 'housing',
  serviceArea: 'Web team',
} as const;

/** A fact of the post. */
export const ofPost = (event: PostEvent, on = '2026-06-01') => fact(`post-${postId}`, event, on);
/** All that stands before the post. */
export const base = [...programmeFacts, partner, budget, proposedProject('portal', 'Portal')];
/** The post is on the establishment for two years from June 2026. */
const established = ofPost({ type: 'PostEstablished', data: { ...about, lastDay: '2028-05-31' } }, '2026-05-04');
/** All that stands once it is established. */
export const facts = [...base, established];
/** It was advertised in June. */
export const advertised = ofPost({ type: 'PostAdvertised', data: { closingDay: '2026-07-03' } });
/** Somebody is in post from 3 August on. */
export const filled = ofPost({ type: 'PostFilled', data: { firstDay: '2026-08-03' } }, '2026-07-20');
/** Nobody is from September on. */
export const vacated = ofPost({ type: 'PostVacated', data: {} }, '2026-09-01');
/** It was ended in September. */
export const ended = ofPost({ type: 'PostEnded', data: {} }, '2026-09-10');
