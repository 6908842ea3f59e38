import type { BacklogNeed } from '@minutebook/domain';

import { asTyped, oneOf, pageNumber, searchOf, words } from '../../address/read.ts';
import type { Read } from '../../address/read.ts';
import { tierWords } from '../public/tier-words.ts';

/** What is to be put in order, by what the filter calls it. */
export const needWords: Record<BacklogNeed['kind'], string> = {
  milestonesLate: 'Milestone overdue',
  withoutSponsor: 'No sponsor',
  notRatedLately: 'Not rated lately',
  roundDue: 'Due in the monthly round',
  unranked: 'Never ranked',
};

const backlogSearch = {
  words,
  department: words,
  tier: oneOf(Object.keys(tierWords) as (keyof typeof tierWords)[]),
  aim: words,
  standing: oneOf(['stopped', 'closed', 'notListed']),
  need: oneOf(Object.keys(needWords) as BacklogNeed['kind'][]),
  page: pageNumber,
  /** Whether rows are moved in the list. */
  move: oneOf(['list']),
};
export type BacklogSearch = Read<typeof backlogSearch>;

/** What the backlog is narrowed to, read from the address; no standing means open projects. */
export const readBacklogSearch = searchOf(backlogSearch);

/** Which page of the projects is shown in the monthly round, read from the address. */
export const readRoundSearch = searchOf({ page: pageNumber });

/** The position that a project is being moved to, and the address of the list that it was moved in. */
export const readRankSearch = searchOf({ to: pageNumber, list: asTyped });
