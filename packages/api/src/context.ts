import type { EventStore } from '@minutebook/event-store';
import type { Book } from '@minutebook/ledger/server';

import type { FigureImports } from './imports/figures.ts';
import type { Imports } from './imports/imports.ts';
import type { SpendImports } from './imports/spend-imports.ts';
import type { Person } from './people/directory.ts';
import type { People } from './people/people.ts';
import type { Session } from './people/sessions.ts';
import type { Recorder } from './recording/recorder.ts';
import type { Guesses } from './signing-in/guesses.ts';
import type { Note } from './signing-in/notes.ts';

/** What the procedures work with; made once, where the server is put together. */
export interface Services {
  readonly epoch: string;
  readonly store: EventStore;
  readonly book: Book;
  readonly recorder: Recorder;
  readonly people: People;
  readonly imports: Imports;
  readonly spendImports: SpendImports;
  readonly figureImports: FigureImports;
  readonly guesses: Guesses;
  /** True only where the ledger is the demonstration's: people may then sign in as one of its posts. */
  readonly demonstration: boolean;
  /** Aborts when the server stops, so that what follows the ledger ends. */
  readonly stopping: AbortSignal;
  /** Told of faults that the sender is not told the details of. */
  readonly fault: (error: unknown) => void;
}

/** Where a request comes from. */
export interface Sender {
  /** What counts as one sender, such as an address. */
  readonly network: string;
  /** Id of the sender's browser, where this person has signed in with it before. */
  readonly browserOf: (personId: string | undefined) => string | undefined;
  /** What the browser says of itself, in few words, such as “Firefox on Windows”. */
  readonly browserName: string;
}

/** One request: the services, who sent it, and how to sign them in or out. */
export interface Context {
  readonly services: Services;
  /** The person signed in; `undefined` for nobody, and for somebody who has been erased since. */
  readonly person: Person | undefined;
  /** The session of the person signed in. */
  readonly session: Session | undefined;
  /** Id of the person whom the page takes for signed in; `undefined` when it does not say. */
  readonly expectedPerson: string | undefined;
  readonly sender: Sender;
  readonly signIn: (personId: string, session: Session) => void;
  readonly signOut: () => void;
  /** Writes a line for whoever keeps the server. */
  readonly note: (note: Note) => void;
}
