import { decide, roleToRecord, streamOf } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import { useRef, useState } from 'react';

import { record, useNow, useOwnId, useOwnRoles } from '../replay/index.ts';
import type { Recorded } from '../replay/index.ts';
import type { Sent } from './drafts/draft.ts';
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
  readonly onRecorded: (entries: readonly number[]) => void;
}

/**
 * One recording from a form: a double click or a second try records once. While it is not certain whether a try was
 * recorded, the form lets nothing be changed, so that the next try is the same. `about` is any command about the same
 * thing; what its history was when the form was opened is what the sender has seen. `sent` is a try that was not answered
 * before the page was left.
 */
export function useRecording(about: Command, sent: Sent | undefined, told: Told): Recording {
  const now = useNow();
  const [seen] = useState(() => now.history(streamOf(about)).at(-1)?.revision ?? -1);
  const [sending, setSending] = useState(false);
  const [answer, setAnswer] = useState<OpenAnswer | undefined>(sent && { kind: 'unsent', sentence: leftUnanswered });
  const isRefused = useForesight(setAnswer);
  const busy = useRef(false);
  const last = useRef(sent);

  const send = async (command: Command, basedOn: number): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    // The same words go under the same id however often they are sent; other words are another command.
    const isSame = JSON.stringify(last.current?.command) === JSON.stringify(command);
    const now = isSame && last.current !== undefined ? last.current : { commandId: newId(), command };
    last.current = now;
    setSending(true);
    told.onSent(now);
    const result = await record(now.commandId, command, basedOn);
    busy.current = false;
    setSending(false);
    if (result.kind === 'recorded' || result.kind === 'pending') {
      return told.onRecorded(result.kind === 'recorded' ? result.entries : []);
    }
    if (result.kind !== 'unsent') told.onSent(undefined);
    setAnswer(result);
  };
  const basedOn = answer?.kind === 'conflict' ? (answer.theirs.at(-1)?.revision ?? seen) : seen;

  return {
    sending,
    answer,
    send: (command) => void send(command, basedOn),
    sendAgain: () => {
      if (last.current !== undefined) void send(last.current.command, basedOn);
    },
    isRefused,
    forgetRefusal: () => setAnswer((before) => (before?.kind === 'refused' ? undefined : before)),
  };
}

/** Tells what the domain refuses of a command from whoever is signed in, by the ledger as this page has it. */
function useForesight(tell: (refused: OpenAnswer) => void): Recording['isRefused'] {
  const { world } = useNow();
  const personId = useOwnId();
  const roles = useOwnRoles();
  return (command) => {
    const role = personId === undefined ? undefined : roleToRecord(command, { personId, roles }, world);
    if (personId === undefined || role === undefined) return false;
    const decision = decide(command, world, { id: personId, role });
    if (decision.kind === 'refused') tell(decision);
    return decision.kind === 'refused';
  };
}
