import { endOfDay } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';

import type { Scripted } from './script.ts';

/**
 * The script, in order, with the ledger positions it speaks of filled in: a report is made from every entry before it, a
 * board decides by the last report that went to its meeting, an officer and a claim by the ledger as it stands, and who asks
 * about a page saw what had been recorded by the end of the day on which they saw it. Every
 * command makes one entry; what is decided at a gate, and its call-in, make a second one in the project's own stream, the
 * end of a year, a virement to another budget and what a saving takes one in the budget's, and each promise of a plan that
 * is taken up two in its benefit's.
 */
export function withPositions(script: readonly Scripted[]): readonly Scripted[] {
  const papers = new Map<string, number>();
  const promises = new Map<string, number>();
  let n = 0;
  /** The ledger's length once everything up to an instant was recorded. */
  const reached: { readonly at: string; readonly n: number }[] = [];
  return script.map((scripted) => {
    const seen = (day: string): number => reached.findLast(({ at }) => at <= endOfDay(day))?.n ?? 1;
    const command = placed(scripted.command, n, papers, seen);
    if (command.type === 'PublishReport') papers.set(command.meetingId, n);
    if (command.type === 'StateBenefitProfile') {
      promises.set(command.projectId, new Set(command.benefits.map(({ title }) => title)).size);
    }
    n += 1 + toldBy(command, promises);
    reached.push({ at: scripted.at, n });
    return { ...scripted, command };
  });
}

function placed(
  command: Command,
  n: number,
  papers: ReadonlyMap<string, number>,
  seen: (day: string) => number,
): Command {
  if (command.type === 'PublishReport') return { ...command, position: n };
  if (command.type === 'DecideUnderDelegation') return { ...command, knownAt: n };
  if (command.type === 'ClaimSaving') return { ...command, figure: { ...command.figure, n } };
  if (command.type === 'MinuteDecision') return { ...command, knownAt: papers.get(command.meetingId) ?? n };
  if (command.type === 'RaiseQuery') {
    return { ...command, seen: { ...command.seen, position: seen(command.seen.on) } };
  }
  return command;
}

/** How many entries follow from a command. The script calls in only what was decided at a gate. */
function toldBy(command: Command, promises: ReadonlyMap<string, number>): number {
  if (command.type === 'TakeUpBenefitProfile') return 2 * (promises.get(command.projectId) ?? 0);
  return isTold(command) ? 1 : 0;
}

function isTold(command: Command): boolean {
  if (command.type === 'CloseYear' || command.type === 'ReduceBudgetBySaving') return true;
  if (command.type === 'VireFunds') return command.to.budgetId !== undefined;
  return (command.type === 'MinuteDecision' && command.plan !== undefined) || command.type === 'CallInDecision';
}
