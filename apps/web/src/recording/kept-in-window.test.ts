import { beforeEach, describe, expect, it, vi } from 'vitest';

import { KeptInWindow } from './kept-in-window.ts';

const storage = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (key: string) => storage.get(key) ?? null,
  setItem: (key: string, text: string) => {
    if (text.length > 100) throw new Error('QuotaExceededError');
    storage.set(key, text);
  },
  removeItem: (key: string) => storage.delete(key),
});
beforeEach(() => storage.clear());

/** What a page that is loaded again finds of the same window. */
const loaded = () => new KeptInWindow<{ readonly to: number; readonly why?: string }>('moving');

describe('What somebody has begun in a window', () => {
  it('is there when the page is loaded again, until it is recorded or left', () => {
    loaded().keep('post-manager', { to: 3 });
    expect(loaded().of('post-manager')).toEqual({ to: 3 });
    loaded().keep('post-manager', undefined);
    expect(loaded().of('post-manager')).toBeUndefined();
  });

  it('is found by nobody else who signs in there', () => {
    const kept = loaded();
    kept.keep('post-manager', { to: 3 });
    expect(kept.of('post-officer')).toBeUndefined();
    expect(loaded().of('post-officer')).toBeUndefined();
    expect(kept.of(undefined)).toBeUndefined();
  });

  it('is kept by the page alone where the browser has no room for it, and what cannot be read is none', () => {
    const kept = loaded();
    kept.keep('post-manager', { to: 3, why: 'a'.repeat(200) });
    expect(kept.of('post-manager')?.to).toBe(3);
    expect(loaded().of('post-manager')).toBeUndefined();
    storage.set('minutebook.moving post-manager', '{"to":');
    expect(loaded().of('post-manager')).toBeUndefined();
  });
});
