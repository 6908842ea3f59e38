import { streamOf } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import { useRef, useState } from 'react';

import { record, useNow } from '../replay/index.ts';
import type { Recorded } from '../replay/index.ts';
import { newId } from './new-id.ts';

/** The answers that leave the form open. */
export type OpenAnswer =
  | Extract<Recorded, { kind: 'refused' | 'conflict' | 'unsent' }>
  /** What was sent before it was changed turned out to have been recorded; what was changed since was not sent. */
  | { readonly kind: 'hadArrived'; readonly entries: readonly number[] };

interface Recording {
  readonly sending: boolean;
  readonly answer: OpenAnswer | undefined;
  /** Sends what was entered. While an answer is awaited, sending again does nothing. */
  send(command: Command): void;
  /** Sends the same again under the same id, after an answer that leaves it open. */
  sendAgain(): void;
}

/** One try: the same words go under the same id however often they are sent; other words are another command. */
interface Try {
  readonly commandId: string;
  readonly command: Command;
  readonly basedOn: number;
  unsettled: boolean;
}

/**
 * One recording from a form: a double click or a second try records once. `about` is any command about the same thing;
 * what its history was when the form was opened is what the sender has seen.
 */
export function useRecording(about: Command, onRecorded: (entries: readonly number[]) => void): Recording {
  const now = useNow();
  const [seen] = useState(() => now.history(streamOf(about)).at(-1)?.revision ?? -1);
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<OpenAnswer>();
  const busy = useRef(false);
  const last = useRef<Try>(undefined);

  const send = async (command: Command): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    const result = await settle(command, last, answer, seen);
    busy.current = false;
    setSending(false);
    if (result.kind === 'recorded') onRecorded(result.entries);
    else if (result.kind === 'pending') onRecorded([]);
    else setAnswer(result);
  };

  return {
    sending,
    answer,
    send: (command) => void send(command),
    sendAgain: () => {
      if (last.current !== undefined) void send(last.current.command);
    },
  };
}

/** Sends the command, but first learns what became of an earlier one with other words that may have arrived. */
async function settle(
  command: Command,
  last: { current: Try | undefined },
  answer: OpenAnswer | undefined,
  seen: number,
): Promise<Exclude<Recorded, { kind: 'refused' | 'conflict' | 'unsent' }> | OpenAnswer> {
  const before = last.current;
  const same = before !== undefined && JSON.stringify(before.command) === JSON.stringify(command);
  if (before?.unsettled === true && !same) {
    const earlier = await attempt(before);
    if (earlier.kind === 'unsent') return earlier;
    if (earlier.kind === 'recorded') return { kind: 'hadArrived', entries: earlier.entries };
  }
  const basedOn = basedOnAfter(answer, before?.basedOn ?? seen);
  const again = same && before.basedOn === basedOn;
  last.current = again ? before : { commandId: newId(), command, basedOn, unsettled: false };
  return attempt(last.current);
}

async function attempt(one: Try): Promise<Recorded> {
  const result = await record(one.commandId, one.command, one.basedOn);
  one.unsettled = result.kind === 'unsent';
  return result;
}

/** The revision the sender has seen: what a conflict showed them counts as seen. */
function basedOnAfter(answer: OpenAnswer | undefined, before: number): number {
  if (answer?.kind === 'conflict') return answer.theirs.at(-1)?.revision ?? before;
  return answer?.kind === 'hadArrived' ? before + answer.entries.length : before;
}
