import type { Replayed } from '../kernel/capability.ts';
import type { BoardState } from '../board/index.ts';
import { describeProgramme } from './describe.ts';
import { programmeEvents } from './events.ts';
import type { ProgrammeEvent } from './events.ts';
import { evolveProgramme } from './fold.ts';
import type { ProgrammeState } from './fold.ts';

/** How the programme is replayed. */
export const replayedProgramme: Replayed<
  'programme',
  ProgrammeState,
  ProgrammeEvent,
  { programme: ProgrammeState; board: BoardState }
> = {
  category: 'programme',
  events: programmeEvents,
  evolve: evolveProgramme,
  describe: describeProgramme,
};
