import type { ParticularsCommand } from './particulars/commands.ts';
import type { ScheduleCommand } from './schedule/commands.ts';
import type { AssuranceCommand } from './assurance/commands.ts';
import type { GatesCommand } from './gates/commands.ts';

export * from './particulars/commands.ts';
export * from './schedule/commands.ts';
export * from './assurance/commands.ts';
export * from './gates/commands.ts';

export type ProjectCommand = ParticularsCommand | ScheduleCommand | AssuranceCommand | GatesCommand;

/** The command of one type. */
export type ProjectCommandOf<Type extends ProjectCommand['type']> = Extract<ProjectCommand, { type: Type }>;
