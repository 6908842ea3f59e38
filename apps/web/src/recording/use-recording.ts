import { streamOf } from '@minutebook/domain';
import type { Command, DomainEntry } from '@minutebook/domain';
import { useRef, useState } from 'react';

import { record, useNow } from '../replay/index.ts';
import type { Recorded } from '../replay/index.ts';
import type { Sent } from './drafts/draft.ts';
import { entriesSince } from './drafts/entries-since.ts';
import { newId } from './new-id.ts';
import { useRefusalOf } from './refused/use-refusal-of.ts';

/** The answers that leave the form open. */
export type OpenAnswer = Extract<Recorded, { kind: 'refused' | 'conflict' | 'unsent' }>;

interface Recording {
  readonly sending: boolean;
  readonly answer: OpenAnswer | undefined;
  /** Sends what was entered. While an answer is awaited, sending again does nothing. */
  send(command: Command): void;
  /** Sends the same again under the same id, after an answer that leaves it open. */
  sendAgain(): void;
  /** Whether it would be refused by what this page knows, which is then the answer as if it had been sent. */
  isRefused(command: Command): boolean;
  /** Takes a refusal as read; what somebody else recorded, or what is not certain, stays. */
  forgetRefusal(): void;
}

const leftUnanswered = 'The page was left before the server answered.';

/** Told what becomes of a recording. */
interface Told {
  /** A try is under way; `undefined` once it is certain that nothing of it was recorded. */
  readonly onSent: (sent: Sent | undefined) => void;
  readonly onRecorded: (entries: readonly number[], command: Command) => void;
}

interface ToRecord {
  readonly about: Command;
  readonly leansOn: ((entry: DomainEntry) => boolean) | undefined;
  /** A try that was not answered before the page was left. */
  readonly sent: Sent | undefined;
}

/**
 * One recording from a form: a double click or a second try records once. While it is not certain whether a try was
 * recorded, the form lets nothing be changed, so that the next try is the same. `about` is any command about the same
 * thing; what its history was when the form was opened is what the sender has seen. Where what was chosen `leansOn` entries
 * about other things, nothing is sent before the sender was told of those that came since.
 */
export function useRecording({ about, leansOn, sent }: ToRecord, told: Told): Recording {
  const stream = streamOf(about);
  const between = useBetween(stream, leansOn);
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<OpenAnswer | undefined>(sent && { kind: 'unsent', sentence: leftUnanswered });
  const basedOn = useBasedOn(stream, answer);
  const isRefused = useRefusal(setAnswer);
  const busy = useRef(false);
  const last = useRef(sent);

  const send = async (command: Command, basedOn: number): Promise<void> => {
    if (busy.current) return undefined;
    busy.current = true;
    const now = sameOrNew(last.current, command);
    last.current = now;
    setSending(true);
    told.onSent(now);
    const result = await record(now.commandId, command, basedOn);
    busy.current = false;
    setSending(false);
    if (result.kind === 'recorded' || result.kind === 'pending') return told.onRecorded(entriesOf(result), now.command);
    if (result.kind !== 'unsent') told.onSent(undefined);
    if (result.kind === 'conflict') between.told(result.theirs);
    return setAnswer(result);
  };
  return {
    sending,
    answer,
    send: (command) => {
      const came = busy.current ? [] : between.tell();
      if (came.length > 0) setAnswer({ kind: 'conflict', theirs: came });
      else void send(command, basedOn);
    },
    sendAgain: () => {
      if (last.current !== undefined) void send(last.current.command, basedOn);
    },
    isRefused,
    forgetRefusal: () => setAnswer((before) => (before?.kind === 'refused' ? undefined : before)),
  };
}

/** The same words go under the same id however often they are sent; other words are another command. */
function sameOrNew(last: Sent | undefined, command: Command): Sent {
  const isSame = JSON.stringify(last?.command) === JSON.stringify(command);
  return isSame && last !== undefined ? last : { commandId: newId(), command };
}

function entriesOf(result: Extract<Recorded, { readonly kind: 'recorded' | 'pending' }>): readonly number[] {
  return result.kind === 'recorded' ? result.entries : [];
}

/** The revision of the thing itself that the sender has seen: as the form was opened, or as a conflict told of it since. */
function useBasedOn(stream: string, answer: OpenAnswer | undefined): number {
  const now = useNow();
  const [seen] = useState(() => now.history(stream).at(-1)?.revision ?? -1);
  if (answer?.kind !== 'conflict') return seen;
  return answer.theirs.findLast((one) => one.stream === stream)?.revision ?? seen;
}

/** What of other things came in between that what was chosen leans on, and of which the sender was not told. */
function useBetween(stream: string, leansOn: ToRecord['leansOn']) {
  const now = useNow();
  const toldUpTo = useRef(now.world.n);
  const told = (entries: readonly DomainEntry[]): void => {
    toldUpTo.current = Math.max(toldUpTo.current, ...entries.map(({ n }) => n));
  };
  const tell = (): readonly DomainEntry[] => {
    const came = leansOn === undefined ? [] : entriesSince(now, toldUpTo.current, stream, leansOn);
    told(came);
    return came;
  };
  return { told, tell };
}

/** Whether the domain refuses a command, by the ledger as this page has it; what it says is told. */
function useRefusal(tell: (refused: OpenAnswer) => void): (command: Command) => boolean {
  const refusalOf = useRefusalOf();
  return (command) => {
    const refused = refusalOf(command);
    if (refused !== undefined) tell(refused);
    return refused !== undefined;
  };
}
