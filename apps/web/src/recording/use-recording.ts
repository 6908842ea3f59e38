import { streamOf } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import { useRef, useState } from 'react';

import { record, useNow } from '../replay/index.ts';
import type { Recorded } from '../replay/index.ts';
import { newId } from './new-id.ts';

/** The answers that leave the form open. */
export type OpenAnswer = Extract<Recorded, { kind: 'refused' | 'conflict' | 'unsent' }>;

interface Recording {
  readonly sending: boolean;
  readonly answer: OpenAnswer | undefined;
  /** Sends what was entered. While an answer is awaited, sending again does nothing. */
  send(command: Command): void;
  /** Sends the same again under the same id, after an answer that leaves it open. */
  sendAgain(): void;
  /** Takes a refusal as read; what somebody else recorded, or what is not certain, stays. */
  forgetRefusal(): void;
}

/** One try: the same words go under the same id however often they are sent; other words are another command. */
interface Try {
  readonly commandId: string;
  readonly words: string;
  readonly command: Command;
}

/**
 * One recording from a form: a double click or a second try records once. While it is not certain whether a try was
 * recorded, the form lets nothing be changed, so that the next try is the same. `about` is any command about the same
 * thing; what its history was when the form was opened is what the sender has seen.
 */
export function useRecording(about: Command, onRecorded: (entries: readonly number[]) => void): Recording {
  const now = useNow();
  const [seen] = useState(() => now.history(streamOf(about)).at(-1)?.revision ?? -1);
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<OpenAnswer>();
  const busy = useRef(false);
  const last = useRef<Try>(undefined);

  const send = async (command: Command, basedOn: number): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const words = JSON.stringify(command);
    if (last.current?.words !== words) last.current = { commandId: newId(), words, command };
    setSending(true);
    const result = await record(last.current.commandId, command, basedOn);
    busy.current = false;
    setSending(false);
    if (result.kind === 'recorded') onRecorded(result.entries);
    else if (result.kind === 'pending') onRecorded([]);
    else setAnswer(result);
  };
  const basedOn = answer?.kind === 'conflict' ? (answer.theirs.at(-1)?.revision ?? seen) : seen;

  return {
    sending,
    answer,
    send: (command) => void send(command, basedOn),
    sendAgain: () => {
      if (last.current !== undefined) void send(last.current.command, basedOn);
    },
    forgetRefusal: () => setAnswer((before) => (before?.kind === 'refused' ? undefined : before)),
  };
}
