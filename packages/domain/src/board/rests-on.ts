import { newestOf, restsOnNothing } from '../kernel/capability.ts';
import type { BoardCommand } from './commands.ts';
import type { BoardState } from './state.ts';

/** Who constitutes a board anew must have seen how it was constituted; a seat rests on nothing. */
export function boardRestsOn(command: BoardCommand, state: BoardState | undefined): number {
  switch (command.type) {
    case 'ConstituteBoard':
      return newestOf(...(state?.constitutions ?? []));
    case 'AppointMember':
    case 'StandDownMember':
      return restsOnNothing;
  }
}
