import type { Command } from '@minutebook/domain';

import { unanswered } from '../far-days/far-days.ts';
import type { Question } from '../far-days/far-days.ts';
import type { GridThing, RowProblem, RowQuestion } from './grid-of.ts';
import { isTyped } from './grid-store.ts';
import type { GridStore, Outcome } from './grid-store.ts';
import type { RowPart, RowToSend } from './send-rows.ts';

/** What a typed row comes to. */
export interface RowRead extends Pick<RowToSend, 'parts' | 'what'> {
  /** What is wrong with it as it is typed. */
  readonly problems: readonly RowProblem[];
  /** What is asked of it as it is typed. */
  readonly questions: readonly RowQuestion[];
}

/** What somebody typed in the row of a thing, read. */
export interface TypedRow extends RowRead {
  readonly thing: GridThing;
  /** The first cell in which something is typed, from 0. */
  readonly first: number;
  /** Number of the last entry that there was when its typing began. */
  readonly since: number;
  /** Sentences of what was asked of it and that are meant. */
  readonly meant: readonly string[];
}

/** Every row in which something is typed, as it reads. */
export function typedRows<Thing extends GridThing>(
  store: GridStore,
  all: readonly Thing[],
  read: (thing: Thing, cells: readonly string[]) => RowRead,
): readonly TypedRow[] {
  return all.flatMap((thing) => {
    const { cells, since, meant } = store.row(thing.id);
    if (!isTyped(cells)) return [];
    return [{ thing, first: cells.findIndex((one) => one.trim() !== ''), since, meant, ...read(thing, cells) }];
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
}

/**
 * Why a row is left as it is typed; `undefined` where it can be recorded. All that is wrong with it is told at once: as it is
 * typed, and then what the ledger has against each of its commands. A row about something of which somebody recorded
 * meanwhile, or whose days may be slips of the hand, waits until that is ticked as meant: who records again after they
 * corrected another row may not have seen it.
 */
export function whyLeft(row: TypedRow, ledger: Ledger): RowLeft | undefined {
  const { parts, meant } = row;
  const questions = unanswered(row.questions, meant);
  if (row.problems.length > 0) return { row, why: [...row.problems, ...questions], outcome: undefined };
  const refusals = ofParts(parts, (command) => {
    const refusal = ledger.refusalOf(command);
    return refusal === undefined ? [] : [refusal];
  });
  if (refusals.length > 0) return { row, why: refusals, outcome: { kind: 'refused', problems: refusals } };
  const theirs = new Set(parts.flatMap(({ command }) => ledger.since(command, row.since)));
  const entries = [...theirs].toSorted((a, b) => a - b);
  const overtaken = entries.length === 0 ? [] : unanswered([overtakenBy(entries)], meant);
  if (overtaken.length > 0) {
    const why = [...overtaken.map(({ sentence }) => ({ sentence, columns: [] })), ...questions];
    return { row, why, outcome: { kind: 'overtaken', entries } };
  }
  return questions.length === 0 ? undefined : { row, why: questions, outcome: undefined };
}

/** What is asked of a row where somebody recorded these of the same thing since its typing began. */
export function overtakenBy(entries: readonly number[]): Question {
  const what = entries.length === 1 ? 'entry' : 'entries';
  return {
    sentence: `Since you began to type, somebody recorded ${what} ${entries.join(', ')} of it. Look at it, then tick that what you typed still holds.`,
    meant: 'What I typed still holds',
  };
}

function ofParts(
  parts: readonly RowPart[],
  sentencesOf: (command: Command) => readonly string[],
): readonly RowProblem[] {
  return parts.flatMap(({ command, columns }) => sentencesOf(command).map((sentence) => ({ sentence, columns })));
}
