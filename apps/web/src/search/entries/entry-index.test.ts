import { definitions } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { historyArbitrary } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

import { EntryIndex } from './entry-index.ts';
import { isProse } from './prose-fields.ts';
import { textsOf } from './texts-of.ts';
import { piecesOf } from '../words/pieces.ts';

function indexOf(entries: readonly DomainEntry[]) {
  const timeline = new Timeline();
  timeline.append(entries);
  const index = new EntryIndex();
  for (const entry of entries) index.add(entry);
  return { timeline, index };
}

/** Every word of an entry as it is written, with names as they were when it was recorded. */
function writtenIn(entry: DomainEntry, timeline: Timeline): readonly string[] {
  const { says, project = '', others } = textsOf(entry, timeline.at({ upTo: entry.n }).world);
  return [says, project, ...others].flatMap((text) =>
    piecesOf(text).map(({ at, length }) => text.slice(at, at + length)),
  );
}

/** Other ways to write the same words. */
const written: readonly ((word: string) => string)[] = [
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD'),
  (word) => word.replace(/[aeiou]/g, '$&\u0301'),
  (word) => word.replaceAll('’', "'"),
  (word) => `“${word}”`,
];

describe('Entries', () => {
  test('are found by any words that they say, in any order, however they are written', () => {
    fc.assert(
      fc.property(historyArbitrary(), fc.infiniteStream(fc.nat()), ({ entries }, numbers) => {
        const { timeline, index } = indexOf(entries);
        const next = (end: number): number => Number(numbers.next().value) % end;
        const now = timeline.at();
        for (const entry of entries) {
          const words = writtenIn(entry, timeline);
          const some = Array.from({ length: 3 }, () => words[next(words.length)] ?? '');
          const typed = some.map((word) => written[next(written.length)]?.(word) ?? word).join('\u00A0 ');
          const { entries: found, asTyped } = index.find(typed, now);
          expect(found.slice(0, asTyped), typed).toContain(entry);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('are found as known at a moment as if nothing had been recorded after it', () => {
    fc.assert(
      fc.property(historyArbitrary(), fc.nat(), fc.nat(), ({ entries }, at, which) => {
        fc.pre(entries.length > 0);
        const { timeline, index } = indexOf(entries);
        const upTo = at % entries.length;
        const before = indexOf(entries.slice(0, upTo));
        const words = entries.flatMap((entry) => writtenIn(entry, timeline));
        const typed = words[which % words.length] ?? '';
        const [found, known] = [
          index.find(typed, timeline.at({ upTo })),
          before.index.find(typed, before.timeline.at()),
        ];
        expect(found).toEqual(known);
      }),
      { numRuns: 60 },
    );
  });
});

interface Inner {
  readonly _zod: { readonly def: { readonly type: string } };
  readonly shape?: Readonly<Record<string, Inner>>;
  readonly element?: Inner;
  readonly options?: readonly Inner[];
  readonly unwrap?: () => Inner;
}

/** The fields of a shape that are texts, and whether they take what a person may write. */
function textsIn(shape: Inner, field: string): readonly (readonly [string, boolean])[] {
  const { type } = shape._zod.def;
  if (type === 'string') return [[field, (shape as unknown as z.ZodString).safeParse('Any words, at all').success]];
  if (type === 'enum' || type === 'literal') return [[field, false]];
  if (shape.unwrap !== undefined && type !== 'array') return textsIn(shape.unwrap(), field);
  if (shape.element !== undefined) return textsIn(shape.element, field);
  const inner = Object.entries(shape.shape ?? {}).flatMap(([name, one]) => textsIn(one, name));
  return [...inner, ...(shape.options ?? []).flatMap((one) => textsIn(one, field))];
}

test('Every field is read that holds what a person wrote in some event, and no other', () => {
  const fields = Object.values(definitions)
    .flat()
    .flatMap(({ schema }) => textsIn(schema as unknown as Inner, ''));
  const wrote = new Set(fields.flatMap(([field, isWritten]) => (isWritten ? [field] : [])));
  expect(wrote.size).toBeGreaterThan(60);
  expect([...new Set(fields.map(([field]) => field))].filter((field) => isProse(field) !== wrote.has(field))).toEqual(
    [],
  );
});
