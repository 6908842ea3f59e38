import { amended, amendmentsIn, isAmendment, readBy } from './kernel/amended.ts';
import type { AmendmentEvent } from './kernel/amendment.ts';
import { canonicalJson } from './kernel/canonical-json.ts';
import type { AnyCommand } from './kernel/command.ts';
import { accepted, refused } from './kernel/decision.ts';
import type { Decision, Refused } from './kernel/decision.ts';
import type { Actor, Entry } from './kernel/entry.ts';
import type { AnyEvent } from './kernel/event.ts';
import type { Amendable } from './kernel/reading.ts';
import { nothingIsDifferent } from './kernel/refusals.ts';
import { stateAfter } from './reading.ts';
import { counterOf } from './saying.ts';

/** An entry that may be amended, and its stream. */
interface Target {
  readonly entry: Entry;
  /** How it reads now; `undefined` while it is withdrawn. */
  readonly reads: Entry | undefined;
  readonly counter: Amendable;
  /** All statements of its stream as they read now, it among them unless it is withdrawn. */
  readonly statements: readonly Entry[];
}

/** What is asked of both amendments: the event id of the entry. */
interface Amends {
  readonly entry: string;
  readonly effectiveOn: string;
}

/**
 * Decides on withdrawing an entry. In this order: the stream holds it, as this type (`EntryIsNotKnown`); no other
 * statement is its counter-statement (`EntryIsAnsweredOtherwise`), and it is not one that is only corrected
 * (`EntryIsOnlyCorrected`); it is not withdrawn (`EntryIsAlreadyWithdrawn`); nothing that was said later in its stream
 * rests on it (`OthersRestOnIt`); it was recorded in the same role, where the role is part of what it says
 * (`EntryIsAnotherRoles`); the withdrawal is of the entry's own day, so that it is read wherever the entry would
 * be (`DayIsNotTheEntrys`).
 */
export function decideWithdrawal(
  command: Amends & { readonly statement: string },
  history: readonly Entry[],
  by: Actor,
): Decision<AmendmentEvent> {
  const found = targetOf(command.entry, history);
  if ('refusal' in found) return found;
  const { entry, reads, counter } = found;
  if (entry.type !== command.statement) return entryIsNotKnown();
  if (counter.kept !== undefined) {
    return refused('EntryIsOnlyCorrected', counter.kept, 'Correct what it says instead.');
  }
  if (reads === undefined) {
    return refused('EntryIsAlreadyWithdrawn', `Entry ${entry.n} is withdrawn.`, 'Nothing needs to be recorded.');
  }
  const resting = restingOn(found);
  if (resting.length > 0) return othersRestOnIt(entry, resting);
  const another = anotherRoles(found, by);
  if (another !== undefined) return another;
  if (command.effectiveOn !== reads.effectiveOn) {
    return refused(
      'DayIsNotTheEntrys',
      `Entry ${entry.n} is of ${reads.effectiveOn}, and so is its withdrawal.`,
      `Give ${reads.effectiveOn}. The day on which it is recorded is kept as well.`,
    );
  }
  return accepted({ type: 'EntryWithdrawn', data: { entry: entry.id } });
}

/**
 * Decides on correcting an entry: `decide` says what the command that should have been sent would have led to in the
 * state before the entry. In this order: the stream holds the entry (`EntryIsNotKnown`), no other statement is its
 * counter-statement (`EntryIsAnsweredOtherwise`), and it is not one that is only withdrawn (`EntryIsOnlyWithdrawn`); the
 * command would have been accepted then, by its own rules; the entry is of the same role, where that is part of what it
 * says (`EntryIsAnotherRoles`); it leads to the same kind of entry about the same thing
 * (`CorrectionIsOfAnotherKind`, `EntryIsAboutAnother`), on the day that the correction gives (`DaysDiffer`); nothing that
 * was said later in its stream about what it begins is of an earlier day (`LaterEntriesAreEarlier`); and it reads
 * otherwise than now (`NothingIsDifferent`). A withdrawn entry stands again, corrected.
 */
export function decideCorrection(
  command: Amends & { readonly instead: AnyCommand },
  history: readonly Entry[],
  by: Actor,
  decide: (instead: AnyCommand, before: object | undefined) => Decision<AnyEvent>,
): Decision<AmendmentEvent> {
  const found = targetOf(command.entry, history);
  if ('refusal' in found) return found;
  const { entry, reads, counter, statements } = found;
  if (counter.restated !== undefined) {
    return refused('EntryIsOnlyWithdrawn', `Entry ${entry.n} is not corrected in its place.`, counter.restated);
  }
  const before = stateAfter(statements.filter((one) => one.revision < entry.revision));
  const { source } = entry;
  const instead = source === undefined ? command.instead : { ...command.instead, source };
  const decision = decide(instead, before);
  if (decision.kind === 'refused') return decision;
  const [event] = decision.events;
  if (event === undefined || event.type !== entry.type || decision.events.length > 1) {
    return refused(
      'CorrectionIsOfAnotherKind',
      `This would not correct entry ${entry.n}, but say something else.`,
      'Withdraw the entry, and record what happened.',
    );
  }
  return anotherRoles(found, by) ?? unfit(command, found, event) ?? corrected(command, { entry, reads }, event);
}

/** An agreement that finance gave is finance's to take back. */
function anotherRoles({ entry, counter }: Target, by: Actor): Refused | undefined {
  if (counter.sameRole !== true || entry.by.role === by.role) return undefined;
  return refused(
    'EntryIsAnotherRoles',
    `Entry ${entry.n} was recorded in another role than yours.`,
    'Ask somebody of that role to take it back.',
  );
}

function unfit({ instead, effectiveOn }: { readonly instead: AnyCommand } & Amends, found: Target, event: AnyEvent) {
  const { entry, counter } = found;
  if (counter.about !== undefined && fieldOf(event.data, counter.about) !== fieldOf(entry.data, counter.about)) {
    return refused(
      'EntryIsAboutAnother',
      `Entry ${entry.n} is about something else than its correction.`,
      'Withdraw the entry, and record it anew about the right one.',
    );
  }
  if (instead.effectiveOn !== effectiveOn) {
    return refused('DaysDiffer', 'The correction gives two days.', 'Give the day on which it happened.');
  }
  const earlier = restingOn(found).filter((one) => one.effectiveOn < effectiveOn);
  if (earlier.length === 0) return undefined;
  return refused(
    'LaterEntriesAreEarlier',
    `${inNumbers(earlier)} would come before it, on ${earlier[0]?.effectiveOn}.`,
    'Give an earlier day, or correct those entries first.',
  );
}

function corrected(
  { instead, effectiveOn }: { readonly instead: AnyCommand } & Amends,
  { entry, reads }: Pick<Target, 'entry' | 'reads'>,
  { type, data }: AnyEvent,
): Decision<AmendmentEvent> {
  const { reason } = instead;
  const same =
    reads !== undefined &&
    reads.effectiveOn === effectiveOn &&
    reads.reason === reason &&
    canonicalJson(reads.data) === canonicalJson(data);
  if (same) return nothingIsDifferent();
  const because = reason === undefined ? {} : { because: reason };
  // An event's data are JSON, as its schema has checked.
  return accepted({ type: 'EntryCorrected', data: { entry: entry.id, type, data: data as never, ...because } });
}

function targetOf(id: string, history: readonly Entry[]): Target | Refused {
  const entry = history.find((one) => one.id === id);
  if (entry === undefined || isAmendment(entry)) return entryIsNotKnown();
  const counter = counterOf(entry);
  if (counter === undefined) return entryIsNotKnown();
  if (counter.kind !== 'amended') {
    return refused('EntryIsAnsweredOtherwise', `Entry ${entry.n} is not amended.`, counter.sentence);
  }
  const amendment = amendmentsIn(history).get(id);
  return { entry, reads: readBy(entry, amendment), counter, statements: amended(history) };
}

/** Later statements of the stream that rest on the entry: about the thing that it begins, or of a type that it names. */
function restingOn({ entry, counter, statements }: Target): readonly Entry[] {
  const { about, begins, restedOnBy = [] } = counter;
  const later = statements.filter((one) => one.revision > entry.revision);
  return later.filter(
    (one) =>
      restedOnBy.includes(one.type) ||
      (begins === true && (about === undefined || fieldOf(one.data, about) === fieldOf(entry.data, about))),
  );
}

function othersRestOnIt(entry: Entry, resting: readonly Entry[]): Refused {
  return refused(
    'OthersRestOnIt',
    `${inNumbers(resting)} ${resting.length === 1 ? 'rests' : 'rest'} on entry ${entry.n}.`,
    'Withdraw those first, the last one first; or correct what this entry says.',
  );
}

function inNumbers(entries: readonly Entry[]): string {
  const numbers = entries.map((one) => one.n);
  const shown = numbers.slice(0, 5).join(', ');
  if (numbers.length === 1) return `Entry ${shown}`;
  return numbers.length <= 5 ? `Entries ${shown}` : `${numbers.length} entries, from ${numbers[0]} on,`;
}

function entryIsNotKnown(): Refused {
  return refused('EntryIsNotKnown', 'There is no such entry here.', 'Open the entry again, and correct it from there.');
}

function fieldOf(data: unknown, field: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[field];
}
