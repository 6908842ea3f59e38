import { dayOf, splitStream } from '@minutebook/domain';

import { changedOf } from '../../entries/differences-of.ts';
import type { WordsForEntries } from '../../entries/words-for-entries.ts';
import { whatDiffersAtGates } from '../public/what-differs-at-gates.ts';
import { planParticulars } from './particulars.ts';

/** What is said of entries on business plans: what they changed of the plan, and of how far its project is. */
export const wordsForEntries: WordsForEntries = {
  about: ({ stream }) => ({ projectId: splitStream(stream).id }),
  rows: () => [],
  changed: ({ stream, recordedAt }, before, after) => {
    const { id } = splitStream(stream);
    const [then, now] = [before, after].map(({ world }) => planParticulars(world.state('businessPlan', id)));
    const changed = changedOf('the plan', then ?? [], now ?? []);
    const atGates = whatDiffersAtGates(id, before, after, dayOf(recordedAt));
    return { ...changed, differences: [...changed.differences, ...atGates] };
  },
};
