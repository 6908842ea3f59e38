import { decisionsRegister, standingOf } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { formatDay } from '../design/days.ts';
import { wordsOf } from '../entries/entry-words.ts';
import { standingWords } from '../delivery/project/stage-in-words.ts';

/** Something found, with the page that shows it. */
export interface Found {
  readonly path: string;
  readonly words: string;
  /** What kind of thing it is and what tells it apart from others of its name; empty where the words say so. */
  readonly kind: string;
}

const most = 12;

/**
 * The entry with this number; projects whose title, id or published reference holds the words; decisions by title or
 * minute reference; meetings by board or day, as `2026-09-16` or “16 September 2026”. Each kind is given its share, so
 * that many of one do not hide the others.
 */
export function find(words: string, moment: Moment): readonly Found[] {
  if (words === '') return [];
  const wanted = words.toLowerCase();
  const holds = (...texts: readonly (string | undefined)[]): boolean =>
    texts.some((text) => text?.toLowerCase().includes(wanted) === true);
  const kinds = [entries(words, moment), projects(moment, holds), decisions(moment, holds), meetings(moment, holds)];
  const share = Math.ceil(most / kinds.filter((one) => one.length > 0).length);
  return kinds.flatMap((one) => one.slice(0, share)).slice(0, most);
}

type Holds = (...texts: readonly (string | undefined)[]) => boolean;

function entries(words: string, moment: Moment): readonly Found[] {
  const entry = /^\d{1,9}$/.test(words) ? moment.entry(Number(words)) : undefined;
  if (entry === undefined) return [];
  return [{ path: `/entries/${entry.n}`, words: `Entry ${entry.n}: ${wordsOf(entry, moment.names)}`, kind: '' }];
}

function projects({ world }: Moment, holds: Holds): readonly Found[] {
  return world
    .states('project')
    .filter(({ title, projectId, listing }) => holds(title.value, projectId, listing?.value.reference))
    .map((project) => {
      const standing = standingOf(project);
      const left = standing === 'open' ? '' : standingWords[standing];
      return { path: `/projects/${project.projectId}`, words: project.title.value, kind: left };
    });
}

function decisions({ world }: Moment, holds: Holds): readonly Found[] {
  return decisionsRegister(world)
    .filter(({ title, minuteReference }) => holds(title, minuteReference))
    .map(({ decisionId, title, on, minuteReference }) => ({
      path: `/governance/decisions/${decisionId}`,
      words: title,
      kind: `Decision of ${formatDay(on)}${minuteReference === undefined ? '' : `, minute ${minuteReference}`}`,
    }));
}

/** The latest first. */
function meetings({ world }: Moment, holds: Holds): readonly Found[] {
  return world
    .states('meeting')
    .map(({ meetingId, boardId, heldOn }) => ({
      meetingId,
      heldOn,
      board: world.state('board', boardId)?.title ?? boardId,
    }))
    .filter(({ board, heldOn }) => holds(`${board}, ${formatDay(heldOn)}`, heldOn))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
    .map(({ meetingId, board, heldOn }) => ({
      path: `/meetings/${meetingId}`,
      words: `${board}, ${formatDay(heldOn)}`,
      kind: 'Meeting',
    }));
}
