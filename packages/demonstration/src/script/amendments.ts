import { streamOf } from '@minutebook/domain';
import type { Command, StatementCommand } from '@minutebook/domain';

import { instantOf } from './script.ts';
import type { Act, Scripted } from './script.ts';

/** What was wrong about an entry that was recorded at `YYYY-MM-DD HH:MM`, and what it should have said. */
export function corrects(when: string, instead: StatementCommand, reason: string): Act {
  return { type: 'CorrectEntry', entry: new Date(instantOf(when)).toISOString(), instead, reason };
}

/** An entry of a type that was recorded at `YYYY-MM-DD HH:MM` by mistake. */
export function takesBack(when: string, stream: string, statement: string, reason: string): Act {
  return { type: 'WithdrawEntry', entry: new Date(instantOf(when)).toISOString(), stream, statement, reason };
}

/**
 * The command with the id of the entry that it amends, in place of the instant at which that was recorded; others as they
 * are. `idOf` gives the id of the entry that a command made. @throws Error where nothing was recorded in its stream then
 */
export function withEntryNamed<Before extends Scripted>(
  command: Command,
  before: readonly Before[],
  idOf: (one: Before) => string,
): Command {
  if (command.type !== 'CorrectEntry' && command.type !== 'WithdrawEntry') return command;
  const stream = command.type === 'CorrectEntry' ? streamOf(command.instead) : command.stream;
  const made = before.find((one) => one.at === command.entry && streamOf(one.command) === stream);
  if (made === undefined) throw new Error(`Nothing was recorded in ${stream} at ${command.entry}`);
  return { ...command, entry: idOf(made) };
}
