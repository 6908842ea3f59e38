import { splitStream } from '@minutebook/domain';
import type { DomainEntry, LedgerWorld } from '@minutebook/domain';

import type { SummaryRow } from '../../design/SummaryList.tsx';
import { decisionNamedBy } from '../../entries/words-for-entries.ts';
import type { EntryAbout, WordsForEntries } from '../../entries/words-for-entries.ts';
import { decisionRows } from '../public/decision-rows.tsx';
import { changedOf } from '../../entries/differences-of.ts';
import { meetingParticulars } from './particulars.ts';
import { listed, postOf, votesInWords } from '../public/words.ts';

function aboutOf({ stream, data }: DomainEntry, world: LedgerWorld): EntryAbout {
  const meetingId = splitStream(stream).id;
  const decisionId = decisionNamedBy({ data });
  const meeting = world.state('meeting', meetingId);
  if (meeting === undefined) return { meetingId, decisionId };
  const minute = meeting.decisions.find((decision) => decision.decisionId === decisionId)?.minuted.value;
  const itemId = 'itemId' in data ? data.itemId : minute?.itemId;
  const items = [...meeting.items, ...meeting.withdrawnItems.map(({ was }) => was)];
  const item = items.find(({ value }) => value.itemId === itemId)?.value;
  const projectId = minute?.projectId ?? item?.about?.projectId;
  return { meetingId, decisionId, boardId: meeting.boardId, item, projectId };
}

function rowsOf(entry: DomainEntry, { boardId }: EntryAbout, world: LedgerWorld): readonly SummaryRow[] {
  if (entry.type === 'DecisionMinuted') {
    // The votes are kept with the minute alone, not with what the project is told.
    return decisionRows(entry.data, [{ label: 'Votes', value: votesInWords(entry.data.votes) }]);
  }
  if (entry.type !== 'AttendanceRecorded') return [];
  const board = boardId === undefined ? undefined : world.state('board', boardId);
  const posts = (ids: readonly string[]) =>
    listed(
      ids.map((id) => postOf(id, board)),
      'Nobody',
    );
  return [
    { label: 'Present', value: posts(entry.data.present) },
    { label: 'Apologies', value: posts(entry.data.apologies) },
    ...(entry.data.remotely === undefined ? [] : [{ label: 'Remotely', value: posts(entry.data.remotely) }]),
  ];
}

/** What is said of entries on meetings. They change a project only by the entry that tells it. */
export const wordsForEntries: WordsForEntries = {
  about: aboutOf,
  rows: rowsOf,
  changed: ({ stream }, before, after) => {
    const { id } = splitStream(stream);
    const [then, now] = [before, after].map(({ world, names }) =>
      meetingParticulars(world.state('meeting', id), names),
    );
    return changedOf('the meeting', then ?? [], now ?? []);
  },
};
