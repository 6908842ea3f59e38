import type { BoardState } from '../board/index.ts';
import type { Capability } from '../kernel/capability.ts';
import { programmeCommands } from './commands.ts';
import type { ProgrammeCommand } from './commands.ts';
import { decideProgramme } from './decide.ts';
import type { ProgrammeEvent } from './events.ts';
import { programmeFacts } from './facts.ts';
import type { ProgrammeFacts } from './facts.ts';
import { replayedProgramme } from './replayed.ts';
import { programmeRestsOn } from './rests-on.ts';
import type { ProgrammeState } from './fold.ts';

export * from './commands.ts';
export * from './events.ts';
export type { Aim, Department, Framework, Partner, ProgrammeState, Scheme } from './fold.ts';

/** The transformation as a whole: its aims and the departments and partners that take part. */
export const programme: Capability<
  'programme',
  ProgrammeState,
  ProgrammeEvent,
  ProgrammeCommand,
  ProgrammeFacts,
  { programme: ProgrammeState; board: BoardState }
> = {
  ...replayedProgramme,
  commands: programmeCommands,
  idOf: (command) => command.programmeId,
  factsFor: programmeFacts,
  decide: decideProgramme,
  restsOn: programmeRestsOn,
};
