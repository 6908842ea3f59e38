import {
  categories,
  day,
  definitionOf,
  id,
  instant,
  prose,
  role,
  source,
  splitStream,
  typesOf,
  withoutHidden,
} from '@minutebook/domain';
import type { DomainEvent, Entry } from '@minutebook/domain';
import { checkRestorable, UnstorableEvent } from '@minutebook/event-store';
import { HeadWorld, isPartOfLedger, lineOf } from '@minutebook/ledger';
import { z } from 'zod';

/** A line cannot be the next one of a ledger. The message goes on after “Line 5 of the file”. */
export class WrongLine extends Error {
  override readonly name = 'WrongLine';
}

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a UUID in lower case');

/** Everything an entry may hold, whatever its event. */
const anyEntry = z.strictObject({
  n: z.int().min(1),
  id: uuid,
  stream: z.string().regex(/^[A-Za-z0-9][\x21-\x7e]{0,199}$/, 'must be printable ASCII'),
  revision: z.int().min(0),
  type: z.string().regex(/^[A-Za-z0-9][\x21-\x7e]{0,199}$/, 'must be printable ASCII'),
  version: z.int().min(1),
  recordedAt: instant.refine(isRealInstant, 'must be an instant that exists'),
  effectiveOn: day,
  by: z.strictObject({ id, role }),
  command: uuid,
  causation: uuid.optional(),
  reason: prose.optional(),
  source: source.optional(),
  data: z.record(z.string(), z.unknown()),
});

const aDay = 86_400_000;

/** Checks the lines of a ledger, one after another, each against all before it. */
export class LineCheck {
  readonly #revisions = new Map<string, number>();
  readonly #ids = new Set<string>();
  readonly #world = new HeadWorld();
  readonly #latest: string;
  #n = 0;
  #recordedAt = '';

  /** @param now clocks differ, so an entry may have been recorded up to a day later */
  constructor(now: Date) {
    this.#latest = new Date(now.getTime() + aDay).toISOString();
  }

  /** The entry of the next line, without the line feed. @throws WrongLine */
  next(line: string): Entry {
    const entry = entryOf(line);
    this.#checkPlace(entry);
    this.#checkTime(entry);
    checkEvent(entry);
    checkStore(entry);
    try {
      this.#world.apply(entry);
    } catch {
      throw new WrongLine('cannot be replayed after the lines before it');
    }
    this.#n = entry.n;
    this.#recordedAt = entry.recordedAt;
    this.#revisions.set(entry.stream, entry.revision);
    this.#ids.add(entry.id);
    return entry;
  }

  #checkPlace({ n, id: eventId, stream, revision }: Entry): void {
    if (n !== this.#n + 1) throw new WrongLine(`is numbered ${n}`);
    if (!isPartOfLedger(stream)) throw new WrongLine(`is wrong: the stream ${stream} is not part of the ledger`);
    const expected = (this.#revisions.get(stream) ?? -1) + 1;
    if (revision !== expected) {
      throw new WrongLine(`is wrong: the next revision of ${stream} is ${expected}, not ${revision}`);
    }
    if (this.#ids.has(eventId)) throw new WrongLine(`is wrong: its id ${eventId} is that of an earlier line`);
  }

  #checkTime({ recordedAt }: Entry): void {
    if (recordedAt < this.#recordedAt) {
      throw new WrongLine(`is wrong: it was recorded at ${recordedAt}, earlier than the line before it`);
    }
    if (recordedAt > this.#latest) throw new WrongLine(`is wrong: ${recordedAt} has not come yet`);
  }
}

function entryOf(line: string): Entry {
  const value = parsed(line);
  const read = anyEntry.safeParse(shallowEnough(() => asTaken(value)));
  if (!read.success) throw new WrongLine(`is not an entry: ${wordsOf(read.error)}`);
  if (shallowEnough(() => lineOf(value as Entry)) !== line) throw new WrongLine('is not written as a ledger writes it');
  return value as Entry;
}

/** Text that was taken when it was recorded, and holds characters that are refused since, is judged without them. */
function asTaken(value: unknown): unknown {
  if (typeof value === 'string') return withoutHidden(value);
  if (Array.isArray(value)) return value.map(asTaken);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asTaken(one)]));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new WrongLine('is not an entry: it is not JSON');
  }
}

/** @throws WrongLine for a value so deep that it cannot be walked. */
function shallowEnough<T>(walk: () => T): T {
  try {
    return walk();
  } catch {
    throw new WrongLine('is nested too deeply');
  }
}

/** Types and versions that are not known here are a newer server's, and kept as they are. */
function checkEvent({ type, version, stream, data }: Entry): void {
  const definition = definitionOf(type);
  if (definition === undefined) return;
  checkStream(type, stream);
  if (version !== definition.version) return;
  const read = definition.schema.safeParse(asTaken(data));
  if (!read.success) throw new WrongLine(`is no ${type}: ${wordsOf(read.error, 'data')}`);
  if (type === 'EntryCorrected') checkCorrection(read.data as Corrected, stream);
}

type Corrected = Extract<DomainEvent, { type: 'EntryCorrected' }>['data'];

/** What an entry should have said has the shape of what it said. */
function checkCorrection({ type, data }: Corrected, stream: string): void {
  const definition = definitionOf(type);
  if (definition === undefined) return;
  checkStream(type, stream);
  const read = definition.schema.safeParse(data);
  if (!read.success) throw new WrongLine(`corrects no ${type}: ${wordsOf(read.error, 'data', 'data')}`);
}

function checkStream(type: string, stream: string): void {
  const { category } = splitStream(stream);
  const own = categories.find((one) => typesOf(one).some((each) => each === type));
  const fits = own === undefined ? categories.some((one) => one === category) : own === category;
  if (!fits) throw new WrongLine(`is wrong: ${type} cannot happen on the stream ${stream}`);
}

function checkStore(entry: Entry): void {
  try {
    checkRestorable(entry);
  } catch (error) {
    if (error instanceof UnstorableEvent) throw new WrongLine(`cannot be stored: ${error.message}`);
    throw error;
  }
}

function wordsOf(error: z.ZodError, ...within: string[]): string {
  const [first] = error.issues;
  const place = [...within, ...(first?.path ?? [])].join('.');
  return [place, first?.message ?? 'it is wrong'].filter((words) => words !== '').join(': ');
}

function isRealInstant(text: string): boolean {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString() === text;
}
