import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

import { definitions } from './deciding.ts';
import { amendmentEvents } from './kernel/amendment.ts';
import type { EventDefinition } from './kernel/event.ts';
import { categories, evolve } from './reading.ts';
import type { Category, DomainEvent } from './world.ts';
import { entriesOf, fact, goldenFolderOf } from './testing/index.ts';

// What is recorded is kept for ever, so these files are never edited: a shape that gains a field gets a further file, one
// that must change a new version. Each holds the data of some recorded events of one type, between them with every field
// and every word. `pnpm golden` enters the digest of a new file; it never changes one that is there.

type Event = EventDefinition<string, z.ZodType>;
type Recorded = Category | 'amendments';

function golden(category: Recorded) {
  const folder = goldenFolderOf(category);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const files = readdirSync(folder).filter((file) => file !== 'digests.json');
  /** All that was recorded of an event, as kept in its own file and in those of the fields that it gained. */
  const recordedOf = ({ type, version }: Event): readonly unknown[] =>
    files
      .filter((file) => file.startsWith(`${type}.v${version}.`))
      .flatMap((file) => JSON.parse(read(file)) as readonly unknown[]);
  return { files, read, recordedOf };
}

function fileOf(event: Event): string {
  return `${event.type}.v${event.version}.json`;
}

describe.each<Recorded>([...categories, 'amendments'])('The recorded events of %s', (category) => {
  const { files, read, recordedOf } = golden(category);
  const events: readonly Event[] = category === 'amendments' ? amendmentEvents : definitions[category];
  const digests = JSON.parse(read('digests.json')) as Record<string, string>;

  test('there is a file for every event and version, and each is in the list of digests', () => {
    expect(files).toEqual(expect.arrayContaining(events.map(fileOf)));
    expect(Object.keys(digests).toSorted()).toStrictEqual(files.toSorted());
  });

  test.each(files)('%s is as it was recorded', (file) => {
    expect(createHash('sha256').update(read(file)).digest('hex')).toBe(digests[file]);
  });

  test.each(events)('$type is read as it was recorded', (event) => {
    const recorded = recordedOf(event);
    expect(recorded).not.toHaveLength(0);
    for (const data of recorded) {
      // As text, since the order of the fields is kept as well.
      expect(JSON.stringify(event.schema.parse(data))).toBe(JSON.stringify(data));
    }
  });

  test.skipIf(category === 'amendments')('each changes the state', () => {
    const facts = events.flatMap((event) => {
      const recorded = recordedOf(event);
      // A thing begins once: only the first of the events that begin it can be folded here.
      const foldable = event === events[0] ? recorded.slice(0, 1) : recorded;
      return foldable.map((data) => fact(`${category}-a`, { type: event.type, data } as DomainEvent));
    });
    let state: object | undefined;
    for (const entry of entriesOf(facts)) {
      const next = evolve(state, entry);
      expect(next, entry.type).toBeDefined();
      expect(next, entry.type).not.toEqual(state);
      state = next;
    }
  });

  test.each(events)('$type shows every field and every word of its shape', (event) => {
    const recorded = recordedOf(event);
    for (const path of pathsOf(event.schema)) expect(recorded.flatMap((data) => pathsIn(data))).toContain(path);
  });
});

interface Shape {
  readonly _zod: { readonly def: { readonly type: string } };
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly options?: readonly (Shape | string)[];
  unwrap?(): Shape;
}

/** Every field of a schema, and every word that a field may have, as `field.field=word`. */
function pathsOf(schema: unknown, at = ''): readonly string[] {
  const one = schema as Shape;
  if (one.shape !== undefined) {
    return Object.entries(one.shape).flatMap(([key, value]) => [`${at}.${key}`, ...pathsOf(value, `${at}.${key}`)]);
  }
  if (one._zod.def.type === 'optional') return pathsOf(one.unwrap?.(), at);
  return (one.options ?? []).flatMap((option) =>
    typeof option === 'string' ? [`${at}=${option}`] : pathsOf(option, at),
  );
}

function pathsIn(data: unknown, at = ''): readonly string[] {
  if (typeof data === 'string') return [`${at}=${data}`];
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) => [`${at}.${key}`, ...pathsIn(value, `${at}.${key}`)]);
}
