import type { DomainEntry, LedgerWorld } from '@minutebook/domain';

import { formatDay } from '../design/days.ts';
import { EntryLink, PathLink, ProjectLink } from '../clock/links.tsx';
import type { SummaryRow } from '../design/SummaryList.tsx';
import { wordsOf } from './entry-words.ts';
import type { Follows } from './follows.ts';
import type { EntryAbout } from './words-for-entries.ts';

/** The project, item, meeting, board and decision that an entry is about, each leading to its page. */
export function aboutRows(about: EntryAbout, world: LedgerWorld): readonly SummaryRow[] {
  const { projectId, item, meetingId, boardId, decisionId } = about;
  const project = projectId === undefined ? undefined : world.state('project', projectId);
  const meeting = meetingId === undefined ? undefined : world.state('meeting', meetingId);
  const board = boardId === undefined ? undefined : world.state('board', boardId);
  return [
    project && {
      label: 'Project',
      value: <ProjectLink projectId={project.projectId}>{project.title.value}</ProjectLink>,
    },
    item && { label: 'Item', value: item.title },
    meeting && {
      label: 'Meeting',
      value: (
        <PathLink path={`/meetings/${meeting.meetingId}`}>The meeting called for {formatDay(meeting.heldOn)}</PathLink>
      ),
    },
    board && { label: 'Board', value: <PathLink path="/boards">{board.title}</PathLink> },
    decisionId === undefined
      ? undefined
      : {
          label: 'Decision in the register',
          value: (
            <PathLink path={`/governance/decisions/${decisionId}`}>The decision, and what was known for it</PathLink>
          ),
        },
  ].filter((row) => row !== undefined);
}

/** That one event has several entries: what this one follows from, and those by which others were told of it. */
export function followsRows({ from, told }: Follows, names: LedgerWorld): readonly SummaryRow[] {
  return [
    ...(from === undefined ? [] : [{ label: 'Follows from', value: <Named entry={from} names={names} /> }]),
    ...told.map((one) => ({
      label: toldWords(one, told.length),
      value: <Named entry={one} names={names} />,
    })),
  ];
}

/** Whom an entry that follows tells: a project, or else a budget or another. */
function toldWords({ n, stream }: DomainEntry, of: number): string {
  const label = stream.startsWith('project-') ? 'Told to the project by' : 'Followed by';
  return of === 1 ? label : `${label} entry ${n}`;
}

function Named({ entry, names }: { readonly entry: DomainEntry; readonly names: LedgerWorld }) {
  return (
    <>
      <EntryLink n={entry.n} />: {wordsOf(entry, names)}
    </>
  );
}
