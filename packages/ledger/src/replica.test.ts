import fc from 'fast-check';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { Book } from './book.ts';
import { AnotherLedger, Garbled, Replica } from './replica.ts';
import type { LedgerSource } from './replica.ts';
import { longestSegment } from './segment.ts';
import { manyEntries } from './testing.ts';
import { Timeline } from './timeline.ts';

const decompress = promisify(gunzip);

function sourceOf(book: Book, epoch = 'one'): LedgerSource {
  return {
    head: (after) => Promise.resolve({ epoch, length: book.length, segments: book.segments(after), rest: book.rest() }),
    segment: async (_epoch, segment) => (await decompress((await book.segment(segment)) as Buffer)).toString('utf8'),
    lines: (_epoch, { n }) => book.linesAfter(n),
  };
}

const seen = (n: number) => ({ epoch: 'one', n, id: undefined });

function bookOf(count: number): Book {
  const book = new Book();
  book.add(manyEntries(count));
  return book;
}

describe('Replica', () => {
  it('reads everything that is there, whole segments and the rest', async () => {
    const timeline = new Timeline();
    const progress: number[] = [];
    await new Replica(sourceOf(bookOf(2 * longestSegment + 17)), timeline).catchUp((done) => progress.push(done));
    expect(timeline.length).toBe(2 * longestSegment + 17);
    expect(progress).toEqual([longestSegment, 2 * longestSegment, 2 * longestSegment + 17]);
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
        const replica = new Replica({ ...source, head: sourceOf(early).head }, timeline);
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
    await expect(new Replica(sourceOf(bookOf(5)), new Timeline(), 'one').catchUp(() => {}, seen(6))).rejects.toThrow(
      'The server’s ledger has 5 entries; this browser has already seen 6.',
    );
    expect(timeline.length).toBe(5);
  });

  it('goes on after a source that failed', async () => {
    const timeline = new Timeline();
    const source = sourceOf(bookOf(longestSegment + 5));
    let failures = 2;
    const failing: LedgerSource = {
      ...source,
      head: async (after) => ({ ...(await source.head(after)), rest: [] }),
      lines: (epoch, after) => (failures-- > 0 ? Promise.reject(new Error('cut')) : source.lines(epoch, after)),
    };
    const replica = new Replica(failing, timeline);
    await expect(replica.catchUp()).rejects.toThrow('cut');
    await expect(replica.catchUp()).rejects.toThrow('cut');
    await replica.catchUp();
    expect(timeline.length).toBe(longestSegment + 5);
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

  it('stops where the ledger went on otherwise than a visit before had seen', async () => {
    const source = sourceOf(bookOf(90));
    const other = { epoch: 'one', n: 80, id: '00000000-0000-7000-8000-00000000ffff' };
    await expect(new Replica(source, new Timeline()).catchUp(() => {}, other)).rejects.toThrow(AnotherLedger);
    const timeline = new Timeline();
    await new Replica(source, timeline).catchUp();
    const same = { epoch: 'one', n: 80, id: timeline.entry(80)?.id };
    await new Replica(source, new Timeline()).catchUp(() => {}, same);
  });

  it.each(['', 'cut', '<html>', '{"n":1}\n'])('asks afresh for a segment in whose place “%s” came', async (text) => {
    const source = sourceOf(bookOf(200));
    const asked: boolean[] = [];
    const cached: LedgerSource = {
      ...source,
      segment: (epoch, segment, afresh) => {
        asked.push(afresh);
        return afresh ? source.segment(epoch, segment, true) : Promise.resolve(text);
      },
    };
    const timeline = new Timeline();
    await new Replica(cached, timeline).catchUp();
    expect(timeline.length).toBe(200);
    expect(asked).toContain(true);
  });

  it('reads line by line past whatever garbles segments, and says so of lines that are garbled', async () => {
    const source = sourceOf(bookOf(200));
    const garbling: LedgerSource = { ...source, segment: () => Promise.resolve('<html>') };
    const timeline = new Timeline();
    await new Replica(garbling, timeline).catchUp();
    expect(timeline.length).toBe(200);
    const hopeless: LedgerSource = { ...garbling, lines: () => Promise.resolve(['<html>']) };
    await expect(new Replica(hopeless, new Timeline()).catchUp()).rejects.toThrow(Garbled);
  });

  it('reads only what it has not, once it has begun', async () => {
    const book = bookOf(500);
    const source = sourceOf(book);
    const segments: number[] = [];
    const counting: LedgerSource = {
      ...source,
      segment: (epoch, segment, afresh) => {
        segments.push(segment.first);
        return source.segment(epoch, segment, afresh);
      },
    };
    const timeline = new Timeline();
    const replica = new Replica(counting, timeline);
    await replica.catchUp();
    segments.length = 0;
    book.add(manyEntries(520).slice(500));
    await replica.catchUp();
    expect(timeline.length).toBe(520);
    expect(segments).toEqual([]);
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
