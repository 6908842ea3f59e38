import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Book, BrokenHistory } from './book.ts';
import { parseLines } from './line.ts';
import { isPartOfLedger } from './numbering.ts';
import { longestSegment, shortestSegment } from './segment.ts';
import type { Segment } from './segment.ts';
import { tail } from './tail.ts';
import { asDomain, histories, manyEntries } from './testing.ts';

const decompress = promisify(gunzip);

async function textOf(book: Book, segment: Segment): Promise<string> {
  return (await decompress((await book.segment(segment)) ?? Buffer.of())).toString('utf8');
}

async function allLines(book: Book): Promise<string[]> {
  const lines: string[] = [];
  while (lines.length < book.length) lines.push(...(await book.linesAfter(lines.length)));
  return lines;
}

describe('Book', () => {
  it('gives the same lines however the entries come in', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(60), async (history, split) => {
        const whole = new Book();
        whole.add(history);
        const parts = new Book();
        parts.add(history.slice(0, split));
        parts.add(history.slice(split));
        expect(await allLines(parts)).toEqual(await allLines(whole));
      }),
      { numRuns: 30 },
    );
  });

  it('numbers from 1 without gaps, and lets no recording time go backwards', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const book = new Book();
        book.add(history);
        const entries = parseLines((await allLines(book)).join('\n'));
        expect(entries.map((entry) => entry.n)).toEqual(history.map((_, index) => index + 1));
        const times = entries.map((entry) => entry.recordedAt);
        expect(times).toEqual(times.toSorted());
        for (const [index, entry] of entries.entries()) {
          expect(entry.recordedAt >= (history[index]?.recordedAt ?? '')).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('seals a segment when it is full, with the lines it gave before', async () => {
    const book = new Book();
    const entries = manyEntries(longestSegment + 3);
    book.add(entries.slice(0, longestSegment - 1));
    const before = await allLines(book);
    book.add(entries.slice(longestSegment - 1));
    const after = await allLines(book);
    expect(after).toHaveLength(longestSegment + 3);
    expect(after.slice(0, longestSegment - 1)).toEqual(before);
  });

  it('is cut at any length into segments and a rest that hold just its lines', async () => {
    const entries = manyEntries(2 * longestSegment);
    await fc.assert(
      fc.asyncProperty(fc.nat(entries.length), async (length) => {
        const book = new Book();
        book.add(entries.slice(0, length));
        const texts = await Promise.all(book.segments().map((segment) => textOf(book, segment)));
        expect(
          texts.join('') +
            book
              .rest()
              .map((line) => `${line}\n`)
              .join(''),
        ).toBe((await allLines(book)).map((line) => `${line}\n`).join(''));
        expect(book.rest().length).toBeLessThan(shortestSegment);
      }),
      { numRuns: 12 },
    );
  });

  it('gives a segment only under the digest of what it holds, and one that was merged meanwhile too', async () => {
    const book = new Book();
    book.add(manyEntries(shortestSegment));
    const [segment] = book.segments();
    if (segment === undefined) throw new Error('It has one segment');
    book.add(manyEntries(2 * shortestSegment).slice(shortestSegment));
    expect(book.segments()).toMatchObject([{ first: 1, count: 2 * shortestSegment }]);
    expect(await textOf(book, segment)).toBe((await book.linesAfter(0, shortestSegment)).map((l) => `${l}\n`).join(''));
    expect(await book.segment({ ...segment, digest: 'x'.repeat(22) })).toBeUndefined();
    expect(await book.segment({ ...segment, first: 2 })).toBeUndefined();
    expect(await book.segment({ ...segment, count: 4 * shortestSegment })).toBeUndefined();
  });

  it('takes no entry that does not follow in its stream, and keeps those before it', () => {
    const [first, second] = manyEntries(2);
    const again = { ...second, stream: 'project-p0' };
    for (const revision of [0, 2]) {
      const book = new Book();
      expect(() => book.add(asDomain([{ ...first }, { ...again, revision }]))).toThrow(BrokenHistory);
      expect(book.length).toBe(1);
    }
  });

  it('gives no lines beyond its end', async () => {
    const book = new Book();
    book.add(manyEntries(10));
    for (const after of [11, 2048, 5000, 1e15]) expect(await book.linesAfter(after)).toEqual([]);
    expect(await book.line(11)).toBeUndefined();
  });

  it('knows the numbers of a command and of a revision, and tells who waits', async () => {
    const book = new Book();
    const [first, second] = manyEntries(2);
    const again = { ...second, stream: 'project-p0', revision: 1, command: first?.command ?? '' };
    const waiting = book.numbered('project-p0', 1);
    book.add(asDomain([{ ...first }, again]));
    await waiting;
    expect(book.numbersOf(first?.command ?? '')).toEqual([1, 2]);
    expect(book.numberAt('project-p0', 1)).toBe(2);
    expect(book.revisionOf('project-p0')).toBe(1);
    expect(book.revisionOf('project-p1')).toBe(-1);
  });

  it('leaves people, the store’s own name and system streams out', () => {
    for (const stream of ['person-a', 'erasure-a', 'store-identity', '$settings', '$ce-project']) {
      expect(isPartOfLedger(stream)).toBe(false);
    }
    for (const stream of ['project-a', 'programme-b', 'somethingNewer-c']) expect(isPartOfLedger(stream)).toBe(true);
  });
});

describe('tail', () => {
  it('gives what is there and what comes, once each and in order, and ends when it is told to', async () => {
    const entries = manyEntries(longestSegment + 700);
    const book = new Book();
    book.add(entries.slice(0, longestSegment + 10));
    const stop = new AbortController();
    const numbers: number[] = [];
    for await (const lines of tail(book, longestSegment - 5, stop.signal)) {
      expect(lines.length).toBeLessThanOrEqual(500);
      numbers.push(...parseLines(lines.join('\n')).map((entry) => entry.n));
      if (book.length < entries.length) book.add(entries.slice(book.length, book.length + 345));
      if (numbers.at(-1) === entries.length) stop.abort();
    }
    expect(numbers).toEqual(entries.map((_, index) => index + 1).slice(longestSegment - 5));
  });

  it('ends while it waits', async () => {
    const stop = new AbortController();
    const waiting = tail(new Book(), 0, stop.signal).next();
    stop.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
