import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { draftKey, draftsOf, dropDraft, keepDraft, keptDraft, longestDraft } from './draft.ts';

const writing = '/projects/parks/plan/write/';
const key = draftKey('post-manager', 'WriteCase', `${writing}strategic`);
const draft = { values: { text: 'Why parks?' }, keptAt: '2026-11-22T09:30:00.000Z', begunAt: 12 };

/** As much of a browser's storage as drafts use. */
function storage(): Storage {
  const held: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => held[name] ?? null,
    setItem: (name: string, text: string) => void (held[name] = text),
    removeItem: (name: string) => void delete held[name],
  };
  for (const [name, value] of Object.entries(methods)) Object.defineProperty(held, name, { value });
  return held as unknown as Storage;
}

beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => {
  dropDraft(key);
  vi.unstubAllGlobals();
});

describe('A draft in this browser', () => {
  test('is given back as it was kept, until it is dropped', () => {
    expect(keepDraft(key, draft)).toBe(true);
    expect(keptDraft(key)).toEqual(draft);
    dropDraft(key);
    expect(keptDraft(key)).toBeUndefined();
  });
  test('belongs to one person and one address', () => {
    keepDraft(key, draft);
    keepDraft(draftKey('post-manager', 'WriteOption', `${writing}option?about=buy`), draft);
    keepDraft(draftKey('post-officer', 'WriteCase', `${writing}strategic`), draft);
    keepDraft(draftKey('post-manager', 'WriteCase', '/projects/bins/plan/write/strategic'), draft);
    expect(draftsOf('post-manager', writing)).toEqual([
      { address: `${writing}strategic`, keptAt: draft.keptAt },
      { address: `${writing}option?about=buy`, keptAt: draft.keptAt },
    ]);
  });
  test('that is too long is kept by the page alone, and the browser keeps the one before it', () => {
    keepDraft(key, draft);
    const long = { ...draft, values: { text: 'x'.repeat(longestDraft) }, keptAt: '2026-11-22T09:31:00.000Z' };
    expect(keepDraft(key, long)).toBe(false);
    expect(keptDraft(key)).toEqual(long);
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual(draft);
  });
  test('that cannot be read counts as none', () => {
    localStorage.setItem(key, '{"values":');
    expect(keptDraft(key)).toBeUndefined();
    vi.stubGlobal('localStorage', undefined);
    expect(keepDraft(key, draft)).toBe(false);
    expect(draftsOf('post-manager', 'parks')).toEqual([]);
  });
});
