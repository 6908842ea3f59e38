import type { Entry } from './entry.ts';
import type { AnyEvent } from './event.ts';
import type { World } from './world.ts';

/** The entry of one type of event. */
export type EntryOf<Event extends AnyEvent, Type extends Event['type'] = Event['type']> = Extract<
  Entry<Event>,
  { readonly type: Type }
>;

/**
 * What each entry makes of a thing, by the type of its event: total, so that the compiler names the event that is
 * missing. `begins` holds what may be the first entry of a stream and is given the state where it is not; all others
 * have no effect before the thing exists. Each is pure.
 */
export interface Fold<State extends object, Event extends AnyEvent, Begins extends Event['type']> {
  readonly begins: {
    readonly [Type in Begins]: (entry: EntryOf<Event, Type>, state: State | undefined) => State;
  };
  readonly goesOn: {
    readonly [Type in Exclude<Event['type'], Begins>]: (state: State, entry: EntryOf<Event, Type>) => State;
  };
}

/** The part of a fold that goes on with a thing by some of its events. */
export type GoesOn<State extends object, Event extends AnyEvent> = Fold<State, Event, never>['goesOn'];

/** A statement that an entry which names it corrects or withdraws. */
export interface Amendable {
  readonly kind: 'amended';
  /** The field of its data with the id of the thing that it is about, which a correction leaves as it is. */
  readonly about?: string;
  /** The thing is there by it: later statements with the same id, or all of the stream without a field, rest on it. */
  readonly begins?: true;
  /** Types whose later entries rest on it whatever their ids. */
  readonly restedOnBy?: readonly string[];
  /** Why it is corrected and never withdrawn, in a sentence for the screen. */
  readonly kept?: string;
  /** Why it is withdrawn and never corrected, in a sentence for the screen. */
  readonly restated?: string;
  /** Only somebody of the role that recorded it amends it. */
  readonly sameRole?: true;
  /**
   * Fields that a correction leaves as they are once one of these types was recorded later about the same thing, which
   * took them from here; from the beginning where no type is named. The sentence says why, for the screen.
   */
  readonly settled?: {
    readonly fields: readonly string[];
    readonly by?: readonly string[];
    readonly sentence: string;
  };
}

/** What takes a statement back, or puts it right. Every event says which. */
export type CounterStatement =
  | Amendable
  /** Another statement takes its place or ends it; the sentence says which, for the screen. */
  | { readonly kind: 'answered'; readonly by: readonly string[]; readonly sentence: string }
  /** It cannot be taken back; the sentence says why, for the screen, and the event's docstring does too. */
  | { readonly kind: 'none'; readonly sentence: string };

/** What is said of the entries of one type. */
export interface EntryWords<E, States extends object> {
  /** The entry in words, for people who have never seen the code; names are those of the world given. Days stay ISO. */
  readonly says: (entry: E, world: World<States>) => string;
  /**
   * Why it happened, one of three: fields of its data in which its own reasons stand, in the order they are read, with what
   * each is called on the screen; `asked` where none does, so that whoever records it is asked, and an entry without a
   * reason says that none was given; `none` for an entry that says all by itself, so that nobody is asked or misses one.
   */
  readonly why: Readonly<Record<string, string>> | 'asked' | 'none';
  /** What words given with the entry are called on the screen where they are a note, and not why it happened. */
  readonly note?: string;
  readonly counter: CounterStatement;
}

/** Words for every type of event: total, so that the compiler names the event that is missing. */
export type Words<Event extends AnyEvent, States extends object> = {
  readonly [Type in Event['type']]: EntryWords<EntryOf<Event, Type>, States>;
};

/**
 * A fold, whichever it is: all that a replay needs, in the browser as on the server. Loads no schema. Only ever given its
 * own states and entries.
 */
export interface AnyFold {
  readonly begins: Readonly<Record<string, (entry: never, state: never) => object>>;
  readonly goesOn: Readonly<Record<string, (state: never, entry: never) => object>>;
}

/** The words of one kind of thing, whichever it is; only ever given its own entries. */
export type AnyWords<States extends object> = Readonly<Record<string, EntryWords<never, States>>>;

/** Whether the fold knows entries of this type. */
export function knows({ begins, goesOn }: AnyFold, type: string): boolean {
  return Object.hasOwn(begins, type) || Object.hasOwn(goesOn, type);
}

/** The state after one more entry of a type that the fold knows; `undefined` until the thing exists. */
export function foldOne(fold: AnyFold, state: object | undefined, entry: Entry): object | undefined {
  const begins = fold.begins[entry.type];
  if (begins !== undefined) return begins(entry as never, state as never);
  return state === undefined ? undefined : fold.goesOn[entry.type]?.(state as never, entry as never);
}
