import { canonicalJson, sha256 } from '@minutebook/domain';

import { readRecipe } from '../paper/recipe.ts';
import type { Recipe } from '../paper/recipe.ts';
import { relationships, tracePath } from './parts.ts';
import type { Parts } from './parts.ts';
import { escaped, file, unescaped, xml } from './xml.ts';

/** The lines that a paper rests on, by their digests: SHA-256 in hexadecimal. */
export interface LinesDigests {
  /** Of all lines up to the position, each ended by a line feed. */
  readonly lines: string;
  /** Of the line of each entry that the paper cites, by its number. */
  readonly cited: readonly (readonly [n: number, digest: string])[];
}

/** What a Word file keeps of how it was made, so that it can be made again and compared. */
export interface Trace extends LinesDigests {
  readonly recipe: Recipe;
  /** Of the other parts of the file as they were made. */
  readonly content: string;
}

const namespace = 'urn:minutebook:paper:1';

/** SHA-256 over the parts of a file, each under its path. */
export function contentDigest(parts: Parts): string {
  return sha256([...parts].map(([path, text]) => `${path}\n${text}\n`).join(''));
}

/** The parts that keep it: Word leaves them as they are when the file is saved again. */
export function traceParts(trace: Trace): Parts {
  const { recipe, lines, cited, content } = trace;
  return new Map([
    [tracePath, file(xml('paper', { xmlns: namespace }, escaped(canonicalJson({ recipe, lines, content, cited }))))],
    [
      'customXml/itemProps1.xml',
      file(
        xml(
          'ds:datastoreItem',
          {
            'ds:itemID': '{5D2A1C7E-3B64-4E0F-9A58-6C1D2E7F8A90}',
            'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
          },
          xml('ds:schemaRefs', {}, xml('ds:schemaRef', { 'ds:uri': namespace })),
        ),
      ),
    ],
    [
      'customXml/_rels/item1.xml.rels',
      relationships([
        [
          'rId1',
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps',
          'itemProps1.xml',
        ],
      ]),
    ],
  ]);
}

/** What a file keeps of how it was made; `undefined` where it keeps nothing that can be read. */
export function readTrace(parts: Parts): Trace | undefined {
  for (const [path, text] of parts) {
    if (!path.startsWith('customXml/') || !text.includes(namespace)) continue;
    const kept = /<paper\b[^>]*>([^<]*)<\/paper>/.exec(text)?.[1];
    const trace = kept === undefined ? undefined : readKept(unescaped(kept));
    if (trace !== undefined) return trace;
  }
  return undefined;
}

function readKept(json: string): Trace | undefined {
  try {
    const raw = JSON.parse(json) as Readonly<Record<string, unknown>>;
    const recipe = readRecipe(raw['recipe']);
    const { lines, content, cited } = raw;
    if (recipe === undefined || !isDigest(lines) || !isDigest(content) || !Array.isArray(cited)) return undefined;
    return cited.every(isCited) ? { recipe, lines, content, cited } : undefined;
  } catch {
    return undefined;
  }
}

function isDigest(raw: unknown): raw is string {
  return typeof raw === 'string' && /^[\da-f]{64}$/.test(raw);
}

function isCited(raw: unknown): raw is readonly [number, string] {
  return Array.isArray(raw) && raw.length === 2 && Number.isInteger(raw[0]) && isDigest(raw[1]);
}
