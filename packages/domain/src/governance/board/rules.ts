import { decidesOn, newestOf, nothing, rulesFor } from '../../kernel/deciding.ts';
import { rulers } from '../../kernel/roles.ts';
import type { States } from '../../world.ts';
import { AppointMember, ConstituteBoard, StandDownMember } from './commands.ts';
import { appoint, boardIsNotConstituted, constitute, notBeforeItsFirstDay, seatedTwice, standDown } from './decide.ts';
import { boardEvents } from './events.ts';
import type { BoardEvent } from './events.ts';
import type { BoardState } from './state.ts';

const { begins, goesOn } = rulesFor<BoardState, BoardEvent, States>();

/** Every command about a board. Leans on no other stream. */
export const boardDecides = decidesOn<BoardState, BoardEvent, States>()({
  events: boardEvents,
  idField: 'boardId',
  unknown: boardIsNotConstituted,
  before: notBeforeItsFirstDay,
  holds: seatedTwice,
  commands: [
    begins(ConstituteBoard, {
      by: rulers,
      records: 'BoardConstituted',
      restsOn: (_command, state) => newestOf(...(state?.constitutions ?? [])),
      decide: constitute,
    }),
    goesOn(AppointMember, { by: rulers, records: 'MemberAppointed', restsOn: nothing, decide: appoint }),
    goesOn(StandDownMember, { by: rulers, records: 'MemberStoodDown', restsOn: nothing, decide: standDown }),
  ],
});
