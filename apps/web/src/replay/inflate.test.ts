import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { inflated } from './inflate.ts';

const bytesOf = (buffer: Uint8Array): ArrayBuffer => new Uint8Array(buffer).buffer;

describe('A gzip file', () => {
  it('is the text that was put into it, also where a letter falls between two parts', async () => {
    const text = 'Café £€ 𝄞\n'.repeat(50_000);
    expect(await inflated(bytesOf(gzipSync(text)))).toBe(text);
    expect(await inflated(bytesOf(gzipSync('')))).toBe('');
  });

  it('that was cut, damaged or something else is none', async () => {
    const whole = gzipSync('{"n":1}\n'.repeat(1_000));
    const damaged = Uint8Array.from(whole);
    damaged[whole.length - 6] = (damaged[whole.length - 6] ?? 0) ^ 1;
    for (const bytes of [whole.subarray(0, 20), damaged, Buffer.from('<!doctype html>'), Buffer.alloc(0)]) {
      expect(await inflated(bytesOf(bytes))).toBeUndefined();
    }
  });
});
