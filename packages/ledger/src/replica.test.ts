import fc from 'fast-check';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { Book } from './book.ts';
import { AnotherLedger, Replica } from './replica.ts';
import type { LedgerSource } from './replica.ts';
import { segmentLength } from './segment.ts';
import { manyEntries } from './testing.ts';
import { Timeline } from './timeline.ts';

const decompress = promisify(gunzip);

function sourceOf(book: Book, epoch = 'one'): LedgerSource {
  return {
    head: () => Promise.resolve({ epoch, length: book.length }),
    segment: async (_epoch, index) =>
      (await decompress(await (book.segment(index) as Promise<Buffer>))).toString('utf8'),
    lines: (_epoch, { n }) => book.linesAfter(n),
  };
}

function bookOf(count: number): Book {
  const book = new Book();
  book.add(manyEntries(count));
  return book;
}

describe('Replica', () => {
  it('reads everything that is there, whole segments and the rest', async () => {
    const timeline = new Timeline();
    const progress: number[] = [];
    await new Replica(sourceOf(bookOf(2 * segmentLength + 17)), timeline).catchUp((done) => progress.push(done));
    expect(timeline.length).toBe(2 * segmentLength + 17);
    expect(progress).toEqual([segmentLength, 2 * segmentLength, 2 * segmentLength + 17]);
  });

  it('takes lines that arrive doubled, late or out of order, and fetches what is missing', async () => {
    const book = bookOf(60);
    const arriving = fc.array(fc.record({ from: fc.nat(59), length: fc.nat(20) }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.nat(60), arriving, async (there, pieces) => {
        const timeline = new Timeline();
        const early = new Book();
        early.add(manyEntries(60).slice(0, there));
        const source = sourceOf(book);
        const replica = new Replica(
          { ...source, head: () => Promise.resolve({ epoch: 'one', length: there }) },
          timeline,
        );
        await replica.catchUp();
        const lines = await book.linesAfter(0);
        await Promise.all(
          pieces.map(({ from, length }) => replica.receive(lines.slice(from, from + length).toReversed())),
        );
        const furthest = Math.max(
          there,
          ...pieces.map(({ from, length }) => (length === 0 ? 0 : Math.min(60, from + length))),
        );
        expect(timeline.length).toBeGreaterThanOrEqual(furthest);
        expect(timeline.at().entries.map((entry) => entry.n)).toEqual(
          lines.slice(0, timeline.length).map((_, i) => i + 1),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('stops at another ledger, and at one that is shorter than what was seen', async () => {
    const timeline = new Timeline();
    const replica = new Replica(sourceOf(bookOf(5)), timeline);
    await replica.catchUp();
    await expect(new Replica(sourceOf(bookOf(9), 'two'), timeline, 'one').catchUp()).rejects.toThrow(AnotherLedger);
    await expect(new Replica(sourceOf(bookOf(3)), timeline, 'one').catchUp()).rejects.toThrow(AnotherLedger);
    await expect(new Replica(sourceOf(bookOf(5)), new Timeline(), 'one').catchUp(() => {}, 6)).rejects.toThrow(
      'The server’s ledger has 5 entries; this browser has already seen 6.',
    );
    expect(timeline.length).toBe(5);
  });

  it('goes on after a source that failed', async () => {
    const timeline = new Timeline();
    const source = sourceOf(bookOf(segmentLength + 5));
    let failures = 2;
    const failing: LedgerSource = {
      ...source,
      lines: (epoch, after) => (failures-- > 0 ? Promise.reject(new Error('cut')) : source.lines(epoch, after)),
    };
    const replica = new Replica(failing, timeline);
    await expect(replica.catchUp()).rejects.toThrow('cut');
    await expect(replica.catchUp()).rejects.toThrow('cut');
    await replica.catchUp();
    expect(timeline.length).toBe(segmentLength + 5);
  });

  it('mixes nothing from a ledger that went on otherwise after a backup was restored', async () => {
    const entries = manyEntries(8);
    const other = { ...entries[5], id: '00000000-0000-7000-8000-00000000ffff', stream: 'project-other' };
    const before = new Book();
    before.add(entries.slice(0, 6));
    const after = new Book();
    after.add([...entries.slice(0, 5), other as (typeof entries)[number], ...entries.slice(6)]);
    const timeline = new Timeline();
    const replica = new Replica(sourceOf(before), timeline);
    await replica.catchUp();
    await expect(replica.receive(await after.linesAfter(5))).rejects.toThrow(AnotherLedger);
    expect(timeline.length).toBe(6);
  });

  it('refuses a stream that does not go on from what was read', async () => {
    const gap = ['"revision":0', '"revision":5'] as const;
    const source: LedgerSource = {
      ...sourceOf(bookOf(2)),
      lines: async (_epoch, { n }) => (await bookOf(2).linesAfter(n)).map((line) => line.replace(...gap)),
    };
    await expect(new Replica(source, new Timeline()).catchUp()).rejects.toThrow(AnotherLedger);
  });
});
