import type { Command } from '@minutebook/domain';

import type { Scripted } from './script.ts';

/**
 * The script, in order, with the ledger positions it speaks of filled in: a report is made from every entry before it, a
 * board decides by the last report that went to its meeting, an officer by the ledger as it stands. Every command makes
 * one entry; what is decided at a gate, and its call-in, make a second one in the project's own stream, and the
 * end of a year and a virement to another budget one in the budget's.
 */
export function withPositions(script: readonly Scripted[]): readonly Scripted[] {
  const papers = new Map<string, number>();
  let n = 0;
  return script.map((scripted) => {
    const command = placed(scripted.command, n, papers);
    if (command.type === 'PublishReport') papers.set(command.meetingId, n);
    n += isTold(command) ? 2 : 1;
    return { ...scripted, command };
  });
}

function placed(command: Command, n: number, papers: ReadonlyMap<string, number>): Command {
  if (command.type === 'PublishReport') return { ...command, position: n };
  if (command.type === 'DecideUnderDelegation') return { ...command, knownAt: n };
  if (command.type === 'MinuteDecision') return { ...command, knownAt: papers.get(command.meetingId) ?? n };
  return command;
}

/** The script calls in only what was decided at a gate. */
function isTold(command: Command): boolean {
  if (command.type === 'CloseYear') return true;
  if (command.type === 'VireFunds') return command.to.budgetId !== undefined;
  return (command.type === 'MinuteDecision' && command.plan !== undefined) || command.type === 'CallInDecision';
}
