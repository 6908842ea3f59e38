import type { z } from 'zod';

import { defineCommand } from '../../kernel/command.ts';
import { id } from '../../kernel/schema.ts';
import * as event from './events.ts';

const board = { boardId: id };

/** Sets up a board, or changes its title, remit or quorum. */
export const ConstituteBoard = defineCommand('ConstituteBoard', { ...board, ...event.BoardConstituted.schema.shape });

/** Seats somebody on the board. */
export const AppointMember = defineCommand('AppointMember', { ...board, ...event.MemberAppointed.schema.shape });

/** Ends somebody's seat on the board. */
export const StandDownMember = defineCommand('StandDownMember', { ...board, ...event.MemberStoodDown.schema.shape });

type Commands = typeof ConstituteBoard | typeof AppointMember | typeof StandDownMember;

export type BoardCommand = z.infer<Commands>;

/** The command of one type. */
export type BoardCommandOf<Type extends BoardCommand['type']> = Extract<BoardCommand, { type: Type }>;
