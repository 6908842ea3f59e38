import type { DomainEntry } from '@minutebook/domain';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';

import { entriesCited } from '../paper/model.ts';
import { fileOf, ledgerOf, numberOf, paperOf, recipeOf, storyWith } from '../story.test-support.ts';
import { checkPaper } from './check-paper.ts';

const entries = storyWith();
const at = ledgerOf(entries);
const recipe = recipeOf({ n: numberOf('DecisionMinuted', entries) });

/** The file with one of its parts changed. */
function changed(file: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
}

function ledgerWith(n: number, change: (entry: DomainEntry) => DomainEntry) {
  return ledgerOf(entries.map((entry) => (entry.n === n ? change(entry) : entry)));
}

describe('A paper that is checked', () => {
  test('is the same to the byte, also after more was recorded', async () => {
    const file = await fileOf(recipe, at);
    expect(await checkPaper(file, at)).toEqual({ kind: 'same', recipe });
  });

  test.each(['minutes', 'summary'] as const)('is the same for %s too', async (kind) => {
    const other = { ...recipe, kind };
    expect(await checkPaper(await fileOf(other, at), at)).toEqual({ kind: 'same', recipe: other });
  });

  test('names the entry that differs, where it cites it', async () => {
    const file = await fileOf(recipe, at);
    const n = numberOf('CostProfileStated', entries);
    const other = ledgerWith(n, (entry) => ({ ...entry, recordedAt: entries[n - 2]?.recordedAt ?? '' }));
    expect(await checkPaper(file, other)).toEqual({ kind: 'entriesDiffer', recipe, entries: [n] });
  });

  test('says that an entry differs which it does not cite', async () => {
    const file = await fileOf(recipe, at);
    const cited = new Set(entriesCited(paperOf(recipe, at)));
    const uncited = entries.find(({ n }) => n < recipe.n && n > 1 && !cited.has(n));
    const n = uncited?.n ?? 0;
    const other = ledgerWith(n, (entry) => ({ ...entry, recordedAt: entries[n - 2]?.recordedAt ?? '' }));
    expect(await checkPaper(file, other)).toEqual({ kind: 'entriesDiffer', recipe, entries: [] });
  });

  test('says where its words were altered', async () => {
    const file = await fileOf(recipe, at);
    const forged = changed(file, 'word/document.xml', (text) =>
      text.replace('Head of Finance', 'Head of Fun &#38; Games'),
    );
    const found = await checkPaper(forged, at);
    expect(found).toMatchObject({ kind: 'altered', recipe });
    expect(found.kind === 'altered' && found.first?.file).toContain('Head of Fun & Games');
    expect(found.kind === 'altered' && found.first?.made).toContain('Head of Finance');
  });

  test('says that only its form differs where it was packed again', async () => {
    const found = await checkPaper(
      changed(await fileOf(recipe, at), 'word/settings.xml', (text) => `${text}\n`),
      at,
    );
    expect(found).toEqual({ kind: 'altered', recipe, first: undefined });
  });

  test('is told apart from one that agrees with itself and is made otherwise', async () => {
    const found = await checkPaper(zipSync(unzipSync(await fileOf(recipe, at))), at);
    expect(found).toEqual({ kind: 'madeOtherwise', recipe, first: undefined });
  });

  test('was made of a ledger that reached further', async () => {
    const short = ledgerOf(entries.slice(0, recipe.n - 1));
    expect(await checkPaper(await fileOf(recipe, at), short)).toEqual({
      kind: 'notReached',
      recipe,
      length: recipe.n - 1,
    });
  });

  test.each([
    ['no archive', strToU8('A letter')],
    ['an archive of something else', zipSync({ 'word/document.xml': strToU8('<w:p/>') })],
    [
      'a trace that is none',
      zipSync({ 'customXml/item1.xml': strToU8('<paper xmlns="urn:minutebook:paper:1">{"recipe":1}</paper>') }),
    ],
  ])('cannot be checked where it is %s', async (_what, file) => {
    expect(await checkPaper(file, at)).toEqual({ kind: 'notAPaper' });
  });
});
