import type { Command } from '@minutebook/domain';

import { withDays } from '../../design/days.ts';
import { record } from '../../replay/index.ts';
import { newId } from '../new-id.ts';
import type { Outcome } from './grid-store.ts';

/** A command of a row, and the cells that it comes from. */
export interface RowPart {
  readonly command: Command;
  readonly columns: readonly number[];
}

/** One thing, such as a service of a typed month: what is recorded of it, in order. */
export interface RowToSend {
  readonly key: string;
  readonly parts: readonly RowPart[];
  /** What its commands record, in words. */
  readonly what: string;
}

/** As many rows are on their way at once. */
const atOnce = 6;

/**
 * Records what is said of many things: each by commands of its own, several at once, each under an id that the same words keep,
 * so that sending it again records nothing twice. `tell` is told of every row as soon as it is certain.
 */
export async function sendRows(
  rows: readonly RowToSend[],
  ids: Map<string, string>,
  tell: (key: string, outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...rows];
  const worker = async (): Promise<void> => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      tell(row.key, { kind: 'sending' });
      // oxlint-disable-next-line no-await-in-loop -- each worker has one row on its way.
      tell(row.key, await sendRow(row, ids));
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, rows.length) }, worker));
}

async function sendRow({ parts, what }: RowToSend, ids: Map<string, string>): Promise<Outcome> {
  const entries: number[] = [];
  let isArriving = false;
  for (const { command, columns } of parts) {
    const words = JSON.stringify(command);
    const commandId = ids.get(words) ?? newId();
    ids.set(words, commandId);
    // oxlint-disable-next-line no-await-in-loop -- what is said of one thing is said in order.
    const answer = await record(commandId, command);
    if (answer.kind === 'recorded') entries.push(...answer.entries);
    else if (answer.kind === 'pending') isArriving = true;
    else {
      const sentence = sentenceOf(answer, entries, isArriving);
      return { kind: 'notRecorded', problems: [{ sentence, columns }] };
    }
  }
  return { kind: 'recorded', what, entries, isArriving };
}

function sentenceOf(
  answer: Exclude<Awaited<ReturnType<typeof record>>, { kind: 'recorded' | 'pending' }>,
  entries: readonly number[],
  isArriving: boolean,
) {
  const before =
    entries.length > 0
      ? `Recorded as entry ${entries.join(', ')}; then not: `
      : isArriving
        ? 'Recorded in part; then not: '
        : '';
  switch (answer.kind) {
    case 'refused':
      return withDays(`${before}${answer.sentence} ${answer.remedy}`);
    case 'conflict':
      return `${before}Somebody recorded something of it just now. Look at it, then record again.`;
    case 'unsent':
      return `${before}${answer.sentence} It is safe to record it again.`;
  }
}
