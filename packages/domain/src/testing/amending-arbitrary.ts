import fc from 'fast-check';

import { command as anyCommand, commandsThatRecord, recordedBy, streamOf } from '../deciding.ts';
import type { Command, StatementCommand } from '../deciding.ts';
import { amendmentsIn, isAmendment, readBy } from '../kernel/amended.ts';
import type { Actor } from '../kernel/entry.ts';
import { counterOf } from '../saying.ts';
import type { DomainEntry } from '../world.ts';
import { senderOf } from './begun.ts';

/** What somebody would send: a command, or instead of it an amendment of an entry that is there, chosen by `at`. */
export interface Intended {
  readonly command: StatementCommand;
  readonly how: 'record' | 'correct' | 'withdraw';
  readonly at: number;
}

/** Several such commands one after another; in one of two histories nothing is amended, so that those stay as long. */
export function severalIntended(of: fc.Arbitrary<Command>, maxLength: number): fc.Arbitrary<readonly Intended[]> {
  const all = fc.array(intendedArbitrary(of), { maxLength, size: 'max' });
  return fc.tuple(fc.boolean(), all).map(([amends, some]) => (amends ? some : some.map(asItIs)));
}

function asItIs(intended: Intended): Intended {
  return { ...intended, how: 'record' };
}

/** Commands of this kind, of which some are sent as what an earlier one should have been, and some withdraw an entry. */
export function intendedArbitrary(of: fc.Arbitrary<Command>): fc.Arbitrary<Intended> {
  const how = fc.constantFrom<Intended['how']>('record', 'record', 'record', 'record', 'correct', 'withdraw');
  // The arbitrary commands are statements: amendments are made here.
  return fc.record({ command: of as fc.Arbitrary<StatementCommand>, how, at: fc.nat({ max: 999 }) });
}

/**
 * The command as sent in a ledger of these entries. What is said instead of an entry is aimed at one of its own stream and
 * type, half the time at one that is withdrawn, about the same thing and mostly of the same day; rarely at another entry
 * of the stream. What is withdrawn is mostly something that can be and among the newest, under the right type and day.
 * Without any such entry, the command itself.
 */
export function aimed({ command, how, at }: Intended, entries: readonly DomainEntry[]): Command {
  if (how === 'record') return command;
  return (how === 'correct' ? correction(command, at, entries) : withdrawal(at, entries)) ?? command;
}

function correction(command: StatementCommand, at: number, entries: readonly DomainEntry[]): Command | undefined {
  const ofStream = entries.filter((one) => one.stream === streamOf(command));
  const ofType = ofStream.filter((one) => one.type === recordedBy(command.type));
  const amendments = amendmentsIn(entries);
  const withdrawn = ofType.filter((one) => amendments.get(one.id)?.type === 'EntryWithdrawn');
  const likely = at % 2 === 0 && withdrawn.length > 0 ? withdrawn : ofType;
  const target = choose(likely.length > 0 || at % 8 !== 0 ? likely : ofStream, at);
  if (target === undefined) return undefined;
  const counter = counterOf(target);
  const about = counter?.kind === 'amended' ? counter.about : undefined;
  const same = about !== undefined && at % 7 !== 0 && about in target.data && about in command;
  const effectiveOn = at % 3 === 0 ? command.effectiveOn : target.effectiveOn;
  const instead = {
    ...command,
    effectiveOn,
    ...(same ? { [about]: (target.data as Readonly<Record<string, unknown>>)[about] } : {}),
  };
  return anyCommand.parse({ type: 'CorrectEntry', entry: target.id, effectiveOn, instead, reason: 'A mistake' });
}

function withdrawal(at: number, entries: readonly DomainEntry[]): Command | undefined {
  const amendable = entries.filter((one) => !isAmendment(one) && mayBeWithdrawn(one));
  const target = choose(at % 8 === 0 ? entries : amendable.slice(at % 4 === 1 ? 0 : -9), at);
  if (target === undefined) return undefined;
  const reads = readBy(target, amendmentsIn(entries).get(target.id)) ?? target;
  return anyCommand.parse({
    type: 'WithdrawEntry',
    stream: at % 17 === 0 ? 'project-a' : target.stream,
    entry: target.id,
    statement: at % 13 === 0 ? '__proto__' : target.type,
    effectiveOn: at % 11 === 0 ? '2026-04-01' : reads.effectiveOn,
    reason: 'By mistake',
  });
}

function mayBeWithdrawn(entry: DomainEntry): boolean {
  const counter = counterOf(entry);
  return counter?.kind === 'amended' && counter.kept === undefined;
}

function choose<T>(all: readonly T[], at: number): T | undefined {
  return all[at % Math.max(1, all.length)];
}

/** Who sends a command in a history; an amendment, whoever may send what it amends. */
export function whoSends(sent: Command): Actor {
  if (sent.type === 'CorrectEntry') return senderOf(sent.instead.type);
  if (sent.type !== 'WithdrawEntry') return senderOf(sent.type);
  return senderOf(commandsThatRecord(sent.statement)[0] ?? '');
}
