import { dayOf, splitStream } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { decisionNamedBy } from '../entries/words-for-entries.ts';
import type { EntryAbout, WordsForEntries } from '../entries/words-for-entries.ts';
import { decisionRows } from '../governance/public/decision-rows.tsx';
import { changedOfProject, whatDiffersAtGates } from '../governance/public/what-differs-at-gates.ts';
import { whatDiffers } from './project/what-differs.ts';

function whereDecided(entry: DomainEntry): EntryAbout {
  if (entry.type === 'BusinessPlanSubmitted') return { boardId: entry.data.boardId };
  if (entry.type !== 'GateDecisionRecorded' || entry.data.takenBy.kind !== 'board') return {};
  const { boardId, meetingId } = entry.data.takenBy;
  return { boardId, meetingId };
}

/** What is said of entries on projects. */
export const wordsForEntries: WordsForEntries = {
  about: (entry) => ({
    projectId: splitStream(entry.stream).id,
    decisionId: decisionNamedBy(entry),
    ...whereDecided(entry),
  }),
  rows: ({ type, data }) => (type === 'GateDecisionRecorded' ? decisionRows(data) : []),
  changed: ({ n, stream, recordedAt }, before, after) => {
    const { id } = splitStream(stream);
    return changedOfProject([
      ...whatDiffers(id, n, before, after),
      ...whatDiffersAtGates(id, before, after, dayOf(recordedAt)),
    ]);
  },
};
