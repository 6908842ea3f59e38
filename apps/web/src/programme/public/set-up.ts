import { comingMeetings, frameworkOn, membersOn, quorumOn } from '@minutebook/domain';
import type { BoardState, LedgerWorld, ProgrammeState, StatementCommand } from '@minutebook/domain';

/** A step from an empty ledger to a project that a board can decide about. */
export interface Step {
  readonly words: string;
  /** What of it is still missing, where a part is done. */
  readonly missing?: string | undefined;
  /** What has to be known first, where that stands in no entry. */
  readonly note?: { readonly path: string; readonly words: string };
  readonly path: string;
  readonly command: StatementCommand['type'];
  readonly done: boolean;
  /** Whether what it rests on is there. */
  readonly ready: boolean;
  /** Whether nothing can be decided at a gate without it. */
  readonly forGates: boolean;
}

/** Every step in its order, and whether it was taken as the world stands on a day. */
export function stepsOf(world: LedgerWorld, day: string): readonly Step[] {
  const programme = world.states('programme')[0];
  const there = programme !== undefined;
  const departments = there && programme.departments.length > 0;
  return [
    {
      words: 'Set up the programme',
      path: '/settings/establish',
      command: 'EstablishProgramme',
      done: there,
      ready: true,
      forGates: true,
    },
    {
      words: 'Register a department',
      path: '/settings/register-department',
      command: 'RegisterDepartment',
      done: departments,
      ready: there,
      forGates: false,
    },
    ...toTheGates(world, day, programme),
    {
      words: 'Add the first project',
      path: '/projects/new',
      command: 'ProposeProject',
      done: world.states('project').length > 0,
      ready: departments,
      forGates: false,
    },
    ...toTheFirstDecision(world, day),
  ];
}

/** Of the first project, its plan, the meeting that it comes before, and what that decides. */
function toTheFirstDecision(world: LedgerWorld, day: string): readonly Step[] {
  const projects = world.states('project');
  const meetings = world.states('meeting');
  const [first] = projects;
  const [next] = comingMeetings(world, day);
  return [
    {
      words: 'Write its business plan and submit it to a gate',
      path: `/projects/${first?.projectId ?? ''}/plan`,
      command: 'BeginBusinessPlan',
      done: projects.some(({ submissions }) => submissions.length > 0),
      ready: first !== undefined,
      forGates: false,
    },
    {
      words: 'Call the first meeting',
      path: '/meetings/new',
      command: 'CallMeeting',
      done: meetings.length > 0,
      ready: isQuorate(world, day),
      forGates: false,
    },
    {
      words: 'Table the plan, record who is there and what the board decides',
      path: next === undefined ? '/meetings' : `/meetings/${next.meeting.meetingId}`,
      command: 'MinuteDecision',
      done: [...meetings, ...projects].some(({ decisions }) => decisions.length > 0),
      ready: meetings.length > 0,
      forGates: false,
    },
  ];
}

/** A board, its members and the framework whose gates are its own. */
function toTheGates(world: LedgerWorld, day: string, programme: ProgrammeState | undefined): readonly Step[] {
  const boards = world.states('board');
  const first = boards[0]?.boardId;
  const small = boards.find((one) => missingOn(one, day) > 0);
  return [
    {
      words: 'Constitute a board',
      path: '/boards/constitute',
      command: 'ConstituteBoard',
      done: boards.length > 0,
      ready: programme !== undefined,
      forGates: true,
    },
    {
      words: 'Appoint its members',
      note: { path: '/settings/people', words: 'Add them under People first' },
      missing: small && tooFewInWords(small, day),
      path: first === undefined ? '/boards' : `/boards/${small?.boardId ?? first}/appoint`,
      command: 'AppointMember',
      done: isQuorate(world, day),
      ready: first !== undefined,
      forGates: true,
    },
    {
      words: 'Adopt a framework of gates',
      path: '/governance/adopt-framework',
      command: 'AdoptGovernanceFramework',
      done: frameworkOn(programme, day) !== undefined,
      ready: first !== undefined,
      forGates: true,
    },
  ];
}

/** Whether there is a board, and as many members sit on each as must be there to decide. */
function isQuorate(world: LedgerWorld, day: string): boolean {
  const boards = world.states('board');
  return boards.length > 0 && boards.every((one) => missingOn(one, day) <= 0);
}

/** How many members a board lacks for its quorum; none or fewer where it can decide. */
function missingOn(board: BoardState, day: string): number {
  return quorumOn(board, day) - membersOn(board, day).length;
}

function tooFewInWords(board: BoardState, day: string): string | undefined {
  const members = membersOn(board, day).length;
  if (members === 0) return undefined;
  const sit = members === 1 ? '1 member sits' : `${members} members sit`;
  return `${sit} on the ${board.title}, and its quorum is ${quorumOn(board, day)}`;
}
