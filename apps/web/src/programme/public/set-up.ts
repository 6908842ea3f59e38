import { frameworkOn, seatsTaken } from '@minutebook/domain';
import type { LedgerWorld, ProgrammeState, StatementCommand } from '@minutebook/domain';

/** A step from an empty ledger to a project that a board can decide about. */
export interface Step {
  readonly words: string;
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
  ];
}

/** A board, its members and the framework whose gates are its own. */
function toTheGates(world: LedgerWorld, day: string, programme: ProgrammeState | undefined): readonly Step[] {
  const boards = world.states('board');
  const first = boards[0]?.boardId;
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
      path: first === undefined ? '/boards' : `/boards/${first}/appoint`,
      command: 'AppointMember',
      done: seatsTaken(world, day).length > 0,
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
