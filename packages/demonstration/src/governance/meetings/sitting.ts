import type { MeetingCommandOf } from '@minutebook/domain';

import type { PostId } from '../../posts.ts';
import { version } from '../../script/digests.ts';
import type { ProjectScript } from '../../script/project-script.ts';
import { on } from '../../script/script.ts';
import type { Act, Scripted } from '../../script/script.ts';
import { gates } from '../gates.ts';
import type { Item } from '../item.ts';

/** A meeting that was called, held and closed. */
export interface Sitting {
  readonly meetingId: string;
  readonly boardId: string;
  readonly place: string;
  /** When it was called and when its papers went out, each `YYYY-MM-DD HH:MM`. */
  readonly called: string;
  readonly papers: string;
  readonly heldOn: string;
  /** When the minutes were recorded. */
  readonly minuted: string;
  /** The member who records the decisions. */
  readonly recorder: PostId;
  readonly present: readonly PostId[];
  readonly apologies: readonly PostId[];
  /** What references to its minutes begin with. */
  readonly minutes: string;
  readonly items: readonly Item[];
}

/** Everything recorded about a meeting, from its call to its close. Positions and digests are filled in later. */
export function held(sitting: Sitting): readonly Scripted[] {
  const { meetingId, boardId, heldOn, place, items, recorder } = sitting;
  const interests = items.flatMap(({ itemId, interest }): Act[] => {
    if (interest === undefined) return [];
    const [memberId, nature] = interest;
    return [{ type: 'DeclareInterest', meetingId, memberId, itemId, nature }];
  });
  const opening: Act[] = [
    {
      type: 'RecordAttendance',
      meetingId,
      present: [...sitting.present],
      apologies: [...sitting.apologies],
    },
    ...interests,
  ];
  const decisions = items.map((item, index) => decision(item, index, sitting));
  const began = opening.length;
  return [
    ...on(dayPart(sitting.called))
      .by('post-administrator')
      .recorded(
        sitting.called,
        { type: 'CallMeeting', meetingId, boardId, heldOn, place },
        ...items.map((item) => tabled(meetingId, item)),
      ),
    ...on(dayPart(sitting.papers)).by('post-administrator').recorded(sitting.papers, report(meetingId)),
    ...on(heldOn)
      .by('post-administrator')
      .recorded(sitting.minuted, ...opening),
    ...on(heldOn)
      .by(recorder)
      .recorded(later(sitting.minuted, began), ...decisions),
    ...on(heldOn)
      .by('post-administrator')
      .recorded(later(sitting.minuted, began + decisions.length), { type: 'CloseMeeting', meetingId }),
  ];
}

/** The three gates before the full plan, which a project that is worked out may pass together. */
export function earlierGates(project: ProjectScript, issued: number, name: string): readonly Item[] {
  const passed = (gateId: string, title: string, reasons: string, alternatives: string): Item => ({
    itemId: `${project.projectId}-${gateId}`,
    title: `${name}: ${title}`,
    project,
    at: { gateId, version: issued },
    outcome: { kind: 'approved' },
    reasons,
    alternatives,
  });
  return [
    passed(
      gates.idea,
      'idea',
      'The strategic case shows a need that no project under way would meet.',
      'To leave it to the department was considered; it is too large for one budget.',
    ),
    passed(
      gates.strategicOutline,
      'strategic outline',
      'The options are the right ones to compare, and doing nothing is among them.',
      'No further option was asked for.',
    ),
    passed(
      gates.outline,
      'outline plan',
      'Costs and benefits are stated by year, and finance agrees with them. Taken together with the full plan, as the work is urgent.',
      'To wait a quarter between the gates was considered; nothing would be known then that is not known now.',
    ),
  ];
}

/** An item put on the agenda. */
export function tabled(
  meetingId: string,
  item: Pick<Item, 'itemId' | 'title' | 'project'> & { at?: { gateId: string } | undefined },
): Act {
  const { itemId, title, project, at } = item;
  const gate = at === undefined ? {} : { gateId: at.gateId };
  const about = project === undefined ? {} : { about: { projectId: project.projectId, ...gate } };
  return { type: 'TableItem', meetingId, itemId, title, ...about };
}

function report(meetingId: string): Act {
  return {
    type: 'PublishReport',
    meetingId,
    reportId: 'papers',
    title: 'Agenda pack: business plans, conditions and the backlog',
    position: 0,
  };
}

function decision(item: Item, index: number, { meetingId, minutes }: Sitting): Act {
  const { itemId, outcome, reasons, alternatives, votes, supersedes, at } = item;
  const act: Omit<MeetingCommandOf<'MinuteDecision'>, 'effectiveOn'> = {
    type: 'MinuteDecision',
    meetingId,
    itemId,
    decisionId: decisionIdOf(meetingId, itemId),
    outcome,
    reasons,
    minuteReference: `${minutes}/${index + 1}`,
    knownAt: 0,
  };
  return {
    ...act,
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(votes === undefined ? {} : { votes }),
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(at === undefined ? {} : { plan: version(at.version) }),
  };
}

/** The id of what a meeting decided on an item. */
export function decisionIdOf(meetingId: string, itemId: string): string {
  return `${meetingId}-${itemId}`;
}

function dayPart(when: string): string {
  return when.slice(0, 10);
}

/** So many acts, three minutes each, later on the same day. */
function later(when: string, acts: number): string {
  const [hours, minutes] = when.slice(11).split(':').map(Number) as [number, number];
  const total = hours * 60 + minutes + acts * 3;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${when.slice(0, 10)} ${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
