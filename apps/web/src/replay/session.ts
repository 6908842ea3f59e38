import type { Command, Role } from '@minutebook/domain';
import { useSyncExternalStore } from 'react';

import { ledger } from './ledger-client.ts';
import { server } from './server.ts';

/** Who is signed in, if anybody, and what this server keeps. */
export interface Session {
  readonly person: {
    readonly personId: string;
    readonly name: string;
    readonly roles: readonly Role[];
    /** What they are offered to record; the server decides anyway. */
    readonly mayRecord: readonly Command['type'][];
  } | null;
  readonly demonstration: boolean;
  readonly programme: { readonly title: string; readonly council: string } | null;
}

type Asked = { readonly kind: 'asking' } | { readonly kind: 'failed' } | ({ readonly kind: 'known' } & Session);

let asked: Asked = { kind: 'asking' };
const listeners = new Set<() => void>();

function change(to: Asked): void {
  asked = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the server who is signed in; the ledger is opened when somebody is. */
export async function askSession(): Promise<void> {
  try {
    const session = await server.session.current.query();
    if (session.person !== null) ledger.open();
    change({ kind: 'known', ...session });
  } catch {
    change({ kind: 'failed' });
  }
}

/** The session as last asked for. */
export function useSession(): Asked {
  return useSyncExternalStore(subscribe, () => asked);
}

/** @throws TRPCClientError with a sentence when the two do not fit. */
export async function signIn(email: string, password: string): Promise<void> {
  await server.session.signIn.mutate({ email, password });
  await askSession();
}

/** Signs in as a post of the demonstration. */
export async function signInAs(personId: string): Promise<void> {
  await server.session.signInAs.mutate({ personId });
  await askSession();
}

export async function signOut(): Promise<void> {
  await server.session.signOut.mutate();
  ledger.reset();
  await askSession();
}
