import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { eventIdOf } from './command.ts';
import { newest, splitStream } from './entry.ts';
import { commandId, id, instant, line, presented, prose } from './schema.ts';

describe('The words of the wire', () => {
  test.each([
    [line, 'One line', true],
    [line, 'Two\nlines', false],
    [line, 'A\u2028break', false],
    [line, 'A\ttab', false],
    [line, '   ', false],
    [line, 'x'.repeat(200), true],
    [line, 'x'.repeat(201), false],
    [line, '2026', true],
    [line, '\u200B', false],
    [line, '\u3164', false],
    [line, 'A\u202Etitle', false],
    [line, 'Half \uD800', false],
    [prose, '\u2800', false],
    [prose, '—', false],
    [line, '£ 👍', true],
    [prose, 'A\u0000b', false],
    [prose, 'يبدأ العمل في مايو', true],
    [line, '👩‍💻 می‌خواهم', true],
    [prose, 'မြွှော်', true],
    [line, '👨🏽‍🦰 ❤️‍🔥 1️⃣ ✔️', true],
    [prose, 'ක්‍ය র‍্য അവന്‍ क्‍ष', true],
    [prose, 'ᠠ᠋', true],
    [line, 'Pay\u200dments', false],
    [line, 'Pay\u200cments', false],
    [line, 'می\u200c\u200cخواهم', false],
    [line, '👩\u200d', false],
    [line, 'Phase 1\ufe0f', false],
    [line, `Z${'\u0301'.repeat(40)}algo`, false],
    [line, `x${`${'\u0301'.repeat(8)}\u200d`.repeat(5)}`, false],
    [line, `م${`${'\u064e'.repeat(8)}\u200d`.repeat(5)}`, false],
    [prose, `Z${'\u0301'.repeat(10)}`, false],
    [presented, ' Kept as it is \n', true],
    [presented, ' \u200B ', false],
    [presented, 'A\u202Eb', false],
    [prose, 'Two\nlines', true],
    [prose, '', false],
    [prose, 'x'.repeat(10_001), false],
    [id, 'network-refresh-2', true],
    [id, '-network', false],
    [id, 'Network', false],
    [id, 'x'.repeat(65), false],
    [instant, '2026-09-16T10:00:00.000Z', true],
    [instant, '2026-09-16T10:00:00Z', false],
    [commandId, '019951a0-0000-7000-8000-000000000001', true],
    [commandId, '019951A0-0000-7000-8000-000000000001', false],
    [commandId, '019951a0-0000-4000-8000-000000000001', false],
  ])('case %#: %j, %j: %j', (schema, text, right) => {
    expect(schema.safeParse(text).success).toBe(right);
  });
  test.each(
    [
      [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
      [0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2064, 0x206a, 0x206f],
      [0x2800, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xfffa, 0xfffb, 0x1bca0, 0x1d173],
      [0xe0001, 0xe0041, 0xe007f, 0xe0100, 0xfdd0, 0xfffe, 0x1ffff, 0x10ffff],
    ]
      .flat()
      .map((code) => [code.toString(16), String.fromCodePoint(code)] as const),
  )('U+%s is refused in every kind of text', (_code, character) => {
    for (const schema of [line, prose, presented])
      expect(schema.safeParse(`£120${character} - £450`).success).toBe(false);
  });
  test('two spellings of one letter are kept as one', () => {
    for (const schema of [line, prose, presented]) expect(schema.parse('Cafe\u0301')).toBe('Caf\u00e9');
    expect(line.safeParse('e\u0301'.repeat(200)).success).toBe(true);
  });
  test('what stands around the words is left out', () => {
    expect(line.parse('  Payments ')).toBe('Payments');
    expect(line.parse('Payments\n')).toBe('Payments');
  });
});

describe('eventIdOf', () => {
  const uuid = fc.uuid({ version: 7 });

  test('is a UUID of version 7 with the command’s time, and another for each index', () => {
    fc.assert(
      fc.property(uuid, (command) => {
        const made = [0, 1, 2, 99].map((index) => eventIdOf(command, index));
        expect(made[0]).toBe(command);
        expect(new Set(made).size).toBe(4);
        for (const one of made) {
          expect(commandId.safeParse(one).success).toBe(true);
          expect(one.slice(0, 13)).toBe(command.slice(0, 13));
        }
      }),
    );
  });
  test('begins again from nothing past the end', () => {
    expect(eventIdOf('019951a0-0000-7000-8000-0000ffffffff', 1)).toBe('019951a0-0000-7000-8000-000000000000');
  });
});

describe('splitStream', () => {
  test.each([
    ['project-network-refresh', { category: 'project', id: 'network-refresh' }],
    ['savings-housing.2026-27', { category: 'savings', id: 'housing.2026-27' }],
    ['alone', { category: 'alone', id: '' }],
  ])('%s', (stream, expected) => {
    expect(splitStream(stream)).toStrictEqual(expected);
  });
});

describe('newest', () => {
  const at = (on: string, n: number) => ({ value: n, n, on });

  test('is the one of the latest day, though another was recorded after it', () => {
    expect(newest([at('2026-05-01', 1), at('2026-06-01', 2), at('2026-04-01', 3)])?.n).toBe(2);
  });
  test('of one day’s is the last recorded', () => {
    expect(newest([at('2026-05-01', 1), at('2026-05-01', 2)])?.n).toBe(2);
  });
  test('of none is none', () => {
    expect(newest([])).toBeUndefined();
  });
});
