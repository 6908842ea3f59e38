import type { Command } from '@minutebook/domain';

import { questionsAbout } from '../far-days/far-days.ts';
import type { GridThing, RowProblem } from './grid-of.ts';
import { isTyped } from './grid-store.ts';
import type { GridStore, Outcome } from './grid-store.ts';
import type { RowPart, RowToSend } from './send-rows.ts';

/** What a typed row comes to. */
export interface RowRead extends Pick<RowToSend, 'parts' | 'what'> {
  /** What is wrong with it as it is typed. */
  readonly problems: readonly RowProblem[];
}

/** What somebody typed in the row of a thing, read. */
export interface TypedRow extends RowRead {
  readonly thing: GridThing;
  /** The first cell in which something is typed, from 0. */
  readonly first: number;
  readonly outcome: Outcome | undefined;
  /** Number of the last entry that there was when its typing began. */
  readonly since: number;
}

/** Every row in which something is typed, as it reads. */
export function typedRows<Thing extends GridThing>(
  store: GridStore,
  all: readonly Thing[],
  read: (thing: Thing, cells: readonly string[]) => RowRead,
): readonly TypedRow[] {
  return all.flatMap((thing) => {
    const { cells, outcome, since } = store.row(thing.id);
    if (!isTyped(cells)) return [];
    return [{ thing, first: cells.findIndex((one) => one.trim() !== ''), outcome, since, ...read(thing, cells) }];
  });
}

/** A row that is left as it is typed, and why. */
export interface RowLeft {
  readonly row: TypedRow;
  /** What its reader is to look at, each a sentence with its cells. */
  readonly why: readonly RowProblem[];
  /** What the row itself is told; `undefined` where it says what is wrong as it is typed. */
  readonly outcome: Outcome | undefined;
}

/** What the ledger says of the rows, as this page has it. */
export interface Ledger {
  /** Why it refuses a command, as a sentence; `undefined` where it does not. */
  readonly refusalOf: (command: Command) => string | undefined;
  /** Numbers of the entries about what a command is about, after an entry. */
  readonly since: (command: Command, n: number) => readonly number[];
  readonly today: string;
}

/**
 * Why a row is left as it is typed; `undefined` where it can be recorded. All that is wrong with it is told at once: as it is
 * typed, and then what the ledger has against each of its commands. A row about something of which somebody recorded
 * meanwhile, or whose days may be slips of the hand, is told so once: sent again as it is, it is meant.
 */
export function whyLeft(row: TypedRow, ledger: Ledger): RowLeft | undefined {
  const { parts, outcome } = row;
  if (row.problems.length > 0) return { row, why: row.problems, outcome: undefined };
  const refusals = ofParts(parts, (command) => {
    const refusal = ledger.refusalOf(command);
    return refusal === undefined ? [] : [refusal];
  });
  if (refusals.length > 0) return { row, why: refusals, outcome: { kind: 'refused', problems: refusals } };
  const theirs = parts.flatMap(({ command }) => ledger.since(command, row.since));
  if (theirs.length > 0) {
    const entries = [...new Set(theirs)].toSorted((a, b) => a - b);
    return { row, why: [{ sentence: overtaken, columns: [] }], outcome: { kind: 'overtaken', entries } };
  }
  const questions = outcome?.kind === 'asked' ? [] : ofParts(parts, (command) => questionsAbout(command, ledger.today));
  return questions.length === 0 ? undefined : { row, why: questions, outcome: { kind: 'asked', questions } };
}

const overtaken = 'Somebody recorded something of it since you began to type. Look at it, then record it again.';

function ofParts(
  parts: readonly RowPart[],
  sentencesOf: (command: Command) => readonly string[],
): readonly RowProblem[] {
  return parts.flatMap(({ command, columns }) => sentencesOf(command).map((sentence) => ({ sentence, columns })));
}
