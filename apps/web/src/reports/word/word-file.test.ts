import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  fileOf,
  ledgerOf,
  longCase,
  markup,
  numberOf,
  recipeOf,
  storyWith,
  storyWithInPlan,
} from '../story.test-support.ts';
import { partsIn } from './archive.ts';
import type { Parts } from './parts.ts';

const story = storyWith();
const at = ledgerOf(story);
const recipe = recipeOf({ n: numberOf('DecisionMinuted', story) });

async function partsOf(of = recipe, ledger = at): Promise<Parts> {
  return partsIn(await fileOf(of, ledger)) ?? new Map();
}

/** @throws Error where it is not well-formed */
function parsed(text: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(text).close();
  return names;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('The Word file of a paper', () => {
  test('is the same to the byte at another time, by other chance and in another part of the world', async () => {
    const first = await fileOf(recipe, at);
    vi.useFakeTimers({ now: new Date('2041-03-05T23:59:59Z'), toFake: ['Date'] });
    vi.spyOn(Math, 'random').mockReturnValue(0.123);
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const second = await fileOf(recipe, ledgerOf(storyWith(longCase)));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('keeps its headings, and each paragraph that leads into a list, a table or a quotation, with what follows', async () => {
    const parts = await partsOf();
    const document = parts.get('word/document.xml') ?? '';
    const kept = (words: string) => {
      const before = document.slice(0, document.indexOf(words));
      return before.slice(before.lastIndexOf('<w:p>')).includes('<w:keepNext/>');
    };
    expect(kept('As version 1 of its business plan says:')).toBe(true);
    expect(kept('The plan costs £0.01 over its whole life')).toBe(true);
    expect(kept('No consultation is recorded')).toBe(false);
    const styles = parts.get('word/styles.xml') ?? '';
    for (const style of ['Heading1', 'Heading2', 'Caption', 'Finding', 'Measure']) {
      expect(new RegExp(`w:styleId="${style}">.*?</w:style>`).exec(styles)?.[0], style).toContain('<w:keepNext/>');
    }
  });

  test('is another one at another position', async () => {
    const other = await fileOf({ ...recipe, n: recipe.n - 1 }, at);
    expect(Buffer.from(other).equals(Buffer.from(await fileOf(recipe, at)))).toBe(false);
  });

  test('is well-formed in every part, and names each part that it refers to', async () => {
    const parts = await partsOf();
    for (const [path, text] of parts) expect(parsed(text).length, path).toBeGreaterThan(0);
    const targets = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g)];
    const named = targets.map(([, target]) => new URL(target ?? '', 'file:///word/').pathname.slice(1));
    expect(named.filter((path) => !parts.has(path) && !path.endsWith('.emf'))).toEqual([]);
  });

  test('has headings that readers are led by, and paragraphs numbered as members cite them', async () => {
    const parts = await partsOf();
    const document = parts.get('word/document.xml') ?? '';
    const headings = [...document.matchAll(/<w:pStyle w:val="Heading1"\/>.*?<w:t[^>]*>([^<]*)</g)];
    expect(headings.map(([, words]) => words).slice(0, 3)).toEqual(['Purpose', 'Recommendations', 'Background']);
    expect(document).toContain('<w:pStyle w:val="Numbered"/>');
    expect(parts.get('word/styles.xml')).toContain('<w:outlineLvl w:val="0"/>');
  });

  test('has a header row in every table, repeated on every page, and a caption for whoever does not see it', async () => {
    const document = (await partsOf()).get('word/document.xml') ?? '';
    const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'));
      expect(table).toContain('<w:tblCaption w:val="');
    }
  });

  test('has pictures with the words that they stand for, and the charts of the page as SVG', async () => {
    const parts = await partsOf();
    const pictures = [...(parts.get('word/document.xml') ?? '').matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)];
    expect(pictures.length).toBeGreaterThan(0);
    for (const [, words] of pictures) expect(words).toContain('The table below it holds the same.');
    const svg = parts.get('word/media/chart-1.svg') ?? '';
    expect(parsed(svg)).toContain('text');
    expect(svg).toContain('font-family');
    expect(svg).not.toMatch(/className|NaN|undefined/);
  });

  test('is in British English, with the number of each page and of all', async () => {
    const parts = await partsOf();
    expect(parts.get('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
    expect(parts.get('word/footer1.xml')).toMatch(/Page .*w:instr=" PAGE ".* of .*w:instr=" NUMPAGES "/s);
  });

  test('says at its foot where the ledger stood, with the digest of its lines', async () => {
    const document = (await partsOf()).get('word/document.xml') ?? '';
    expect(document).toMatch(new RegExp(`As known at entry ${recipe.n}, recorded on 16 September 2026`));
    expect(document).toMatch(/SHA-256 of the \d+ lines up to it: [\da-f]{64}/);
  });

  test('takes nothing in a text for markup, however long the text is', async () => {
    const entries = storyWithInPlan(longCase);
    const parts = await partsOf(recipeOf({ n: entries.length }), ledgerOf(entries));
    const document = parts.get('word/document.xml') ?? '';
    expect(document.length).toBeGreaterThan(100_000);
    expect(document).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(parsed(document)).not.toContain('script');
    expect(document).not.toContain(markup);
  });
});
