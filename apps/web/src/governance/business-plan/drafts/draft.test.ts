import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { draftKey, draftsOf, dropDraft, keepDraft, keptDraft, longestDraft } from './draft.ts';

const key = draftKey('post-manager', 'parks', 'strategic', undefined);
const draft = { values: { text: 'Why parks?' }, keptAt: '2026-11-22T09:30:00.000Z', basedOn: 12 };

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
afterEach(() => vi.unstubAllGlobals());

describe('A draft in this browser', () => {
  test('is given back as it was kept, until it is dropped', () => {
    expect(keepDraft(key, draft)).toBe(true);
    expect(keptDraft(key)).toEqual(draft);
    dropDraft(key);
    expect(keptDraft(key)).toBeUndefined();
  });
  test('belongs to one person, one project and one thing', () => {
    keepDraft(key, draft);
    keepDraft(draftKey('post-manager', 'parks', 'option', 'buy'), draft);
    keepDraft(draftKey('post-officer', 'parks', 'strategic', undefined), draft);
    keepDraft(draftKey('post-manager', 'bins', 'strategic', undefined), draft);
    expect(draftsOf('post-manager', 'parks')).toEqual([
      { form: 'option', about: 'buy', keptAt: draft.keptAt },
      { form: 'strategic', about: undefined, keptAt: draft.keptAt },
    ]);
  });
  test('that is too long is not kept, and the one before it stays', () => {
    keepDraft(key, draft);
    expect(keepDraft(key, { ...draft, values: { text: 'x'.repeat(longestDraft) } })).toBe(false);
    expect(keptDraft(key)).toEqual(draft);
  });
  test('that cannot be read counts as none', () => {
    localStorage.setItem(key, '{"values":');
    expect(keptDraft(key)).toBeUndefined();
    vi.stubGlobal('localStorage', undefined);
    expect(keepDraft(key, draft)).toBe(false);
    expect(draftsOf('post-manager', 'parks')).toEqual([]);
  });
});
