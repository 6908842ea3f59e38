import type { Command, Role } from '@minutebook/domain';
import { useSyncExternalStore } from 'react';

import { answerIn } from './answers.ts';
import { keepHere, keptHere } from './kept-here.ts';
import { ledger } from './ledger-client.ts';
import { actAs, server } from './server.ts';

/** Who is signed in, if anybody, and what this server keeps. */
export interface Session {
  readonly person: {
    readonly personId: string;
    readonly name: string;
    readonly roles: readonly Role[];
    /** False for a post of the demonstration. */
    readonly hasPassword: boolean;
    /** Whether somebody else set their password: nothing is open to them before they choose their own. */
    readonly mustChoosePassword: boolean;
    /** What they are offered to record; the server decides anyway. */
    readonly mayRecord: readonly Command['type'][];
    /** The types of entries that they are offered to correct or withdraw. */
    readonly mayAmend: readonly string[];
  } | null;
  readonly demonstration: boolean;
  readonly programme: { readonly title: string; readonly council: string } | null;
}

type Asked =
  | { readonly kind: 'asking' }
  /** `answer` is what was answered in its place; `undefined` when nothing was. */
  | { readonly kind: 'failed'; readonly answer: string | undefined }
  | ({ readonly kind: 'known' } & Session);

let asked: Asked = { kind: 'asking' };
const listeners = new Set<() => void>();

/** Other tabs of this browser, which share the session. */
const otherTabs = new BroadcastChannel('minutebook.session');
otherTabs.addEventListener('message', () => void askSession());
ledger.signedOut = () => void askAgain();

/** Kept where somebody was signed in when this browser asked last; only to save a wait. */
const signedInHere = 'minutebook.signedIn';

function change(to: Asked): void {
  asked = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function personIdOf(session: Asked): string | undefined {
  return session.kind === 'known' ? session.person?.personId : undefined;
}

/** Asks the server who is signed in. The ledger is opened for them, and forgotten when it was another person. */
export async function askSession(): Promise<void> {
  try {
    actAs(undefined);
    const session = await server.session.current.query();
    const personId = session.person?.personId;
    const reads = session.person?.mustChoosePassword === false;
    // What was begun before anything was known of the session was begun for whoever is signed in.
    if (asked.kind === 'known' ? personId !== personIdOf(asked) : !reads) ledger.reset();
    actAs(personId);
    if (reads) ledger.open();
    keepHere(signedInHere, reads ? 'yes' : undefined);
    change({ kind: 'known', ...session });
  } catch (error) {
    change({ kind: 'failed', answer: answerIn(error) });
  }
}

/** At the first visit of a page: where somebody was signed in the last time, the ledger is asked for beside the session. */
export async function begin(): Promise<void> {
  // A stream may seem alive for minutes after the network has gone.
  window.addEventListener('offline', () => ledger.networkLost());
  window.addEventListener('online', () => ledger.networkBack());
  if (keptHere(signedInHere) !== undefined) ledger.open();
  await askSession();
}

/** The server refused this page: whoever is signed in now, if anybody, begins anew. */
async function askAgain(): Promise<void> {
  await askSession();
  ledger.reset();
  if (asked.kind === 'known' && asked.person?.mustChoosePassword === false) ledger.open();
}

async function changed(): Promise<void> {
  await askSession();
  otherTabs.postMessage('changed');
}

/** The session as last asked for. */
export function useSession(): Asked {
  return useSyncExternalStore(subscribe, () => asked);
}

/** Id of the person signed in; `undefined` where nobody is. */
export function useOwnId(): string | undefined {
  return personIdOf(useSession());
}

const none: readonly Role[] = [];

/** The roles of the person signed in; none where nobody is. */
export function useOwnRoles(): readonly Role[] {
  const session = useSession();
  return session.kind === 'known' ? (session.person?.roles ?? none) : none;
}

/** @throws TRPCClientError with a sentence when the two do not fit. */
export async function signIn(email: string, password: string): Promise<void> {
  await server.session.signIn.mutate({ email, password });
  await changed();
}

/** Signs in as a post of the demonstration. */
export async function signInAs(personId: string): Promise<void> {
  await server.session.signInAs.mutate({ personId });
  await changed();
}

/** Replaces one's own password. @throws TRPCClientError with a sentence when it is not taken */
export async function choosePassword(present: string, password: string): Promise<void> {
  await server.session.choosePassword.mutate({ present, password });
  await changed();
}

/** Chooses a password with a link, and signs in. @throws TRPCClientError with a sentence when the link is of no use */
export async function chooseByLink(link: { readonly personId: string; readonly secret: string }, password: string) {
  await server.session.useLink.mutate({ ...link, password });
  await changed();
}

export async function signOut(): Promise<void> {
  await server.session.signOut.mutate();
  await changed();
}
