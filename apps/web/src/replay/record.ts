import type { Command, DomainEntry } from '@minutebook/domain';
import { TRPCClientError } from '@trpc/client';

import { sentenceOf } from './answers.ts';
import { ledger } from './ledger-client.ts';
import { server } from './server.ts';

/** What became of a command that was sent. */
export type Recorded =
  | { readonly kind: 'recorded'; readonly entries: readonly number[] }
  /** It is safe in the store, but not numbered yet. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'refused'; readonly refusal: string; readonly sentence: string; readonly remedy: string }
  /** Somebody else's entries came first; nothing was recorded. */
  | { readonly kind: 'conflict'; readonly theirs: readonly DomainEntry[] }
  /** It is not known to have been recorded; sending it again under the same id is safe. */
  | { readonly kind: 'unsent'; readonly sentence: string };

/**
 * Sends a command and resolves once this page's own replay has reached what it recorded. `basedOn` is the revision of
 * the thing that the sender saw, from 0.
 */
export async function record(commandId: string, command: Command, basedOn?: number): Promise<Recorded> {
  try {
    const answer = await server.execute.mutate({ commandId, command, ...(basedOn === undefined ? {} : { basedOn }) });
    if (answer.kind !== 'recorded' && answer.kind !== 'conflict') return answer;
    await ledger.reached(Math.max(...answer.entries));
    if (answer.kind === 'recorded') return answer;
    const theirs = answer.entries.map((n) => ledger.timeline.entry(n)).filter((entry) => entry !== undefined);
    return { kind: 'conflict', theirs };
  } catch (error) {
    return refusalOf(error) ?? { kind: 'unsent', sentence: sentenceOf(error) };
  }
}

/** What the server answered for certain, so that sending it again as it is would not help. */
function refusalOf(error: unknown): Recorded | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  switch (error.data?.code) {
    case 'UNAUTHORIZED':
      return refusal('SessionHasEnded', error, 'Sign in again in another tab, then record it here.');
    case 'FORBIDDEN':
      return refusal('RoleDoesNotAllowIt', error, 'Ask somebody whose role allows it.');
    case 'BAD_REQUEST':
      return refusal('InputIsNotUnderstood', error, 'Correct what the sentence names.');
    default:
      return undefined;
  }
}

function refusal(name: string, error: Error, remedy: string): Recorded {
  return { kind: 'refused', refusal: name, sentence: error.message, remedy };
}
