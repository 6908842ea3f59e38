import type { CommandInTest } from './given.ts';
import { entriesOf, fact } from './entries.ts';
import type { Fact } from './entries.ts';

/** A command that may be said instead of an entry, as a test states it. */
export type StatedInTest = Exclude<CommandInTest, { type: 'CorrectEntry' | 'WithdrawEntry' }>;

/** The last entry of this type, holding this as text. */
export function entryOf(facts: readonly Fact[], type: string, holding = '') {
  const found = entriesOf(facts).findLast((one) => one.type === type && JSON.stringify(one.data).includes(holding));
  if (found === undefined) throw new Error(`No ${type} with ${holding}`);
  return found;
}

/** That entry should have been this, of its own day unless another is stated. */
export function correct(facts: readonly Fact[], type: string, instead: StatedInTest, holding = ''): CommandInTest {
  const entry = entryOf(facts, type, holding);
  const effectiveOn = instead.effectiveOn ?? entry.effectiveOn;
  const whole = { ...instead, effectiveOn } as never;
  return { type: 'CorrectEntry', entry: entry.id, effectiveOn, instead: whole, reason: 'A mistake' };
}

/** That entry was recorded by mistake. */
export function withdraw(facts: readonly Fact[], type: string, holding = ''): CommandInTest {
  const { id, stream, effectiveOn } = entryOf(facts, type, holding);
  return { type: 'WithdrawEntry', stream, entry: id, statement: type, effectiveOn, reason: 'By mistake' };
}

/** The fact that this entry was withdrawn. */
export function withdrawn(facts: readonly Fact[], type: string, holding = ''): Fact {
  const { id, stream, effectiveOn } = entryOf(facts, type, holding);
  return fact(stream, { type: 'EntryWithdrawn', data: { entry: id } }, effectiveOn, 'By mistake');
}
