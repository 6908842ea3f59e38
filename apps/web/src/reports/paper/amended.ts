import { amendedSince, hadOnNoProject } from '@minutebook/domain';
import type { MeetingState } from '@minutebook/domain';

import { amendedInWords } from '../../governance/public/amended-words.ts';
import type { Known } from './known.ts';
import { list, said, text } from './model.ts';
import type { Part } from './model.ts';

/** What was put right since of the figures that stood before a meeting for what it decided about no project. */
export function amendedParts(meeting: MeetingState, { names }: Known): readonly Part[] {
  const had = hadOnNoProject(meeting);
  const amended = had === undefined ? [] : amendedSince(had, names);
  if (had === undefined || amended.length === 0) return [];
  const concerned = { on: had.on, what: 'meeting' } as const;
  return [
    text('Of the figures that stood before the board in this meeting, these were put right afterwards:'),
    ...list(amended.map((one) => said(`${amendedInWords(one, concerned)}.`, one.n, one.by))),
  ];
}
