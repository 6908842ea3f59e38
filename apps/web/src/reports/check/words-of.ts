import type { Parts } from '../word/parts.ts';
import { unescaped } from '../word/xml.ts';

/** The first paragraph in which two files differ; absent on the side that has none there. */
export interface Difference {
  readonly file: string | undefined;
  readonly made: string | undefined;
}

/**
 * The first difference between the words of a file and of the one that was made again; `undefined` where all words are the
 * same.
 */
export function firstDifference(file: Parts, made: Parts): Difference | undefined {
  const [ofFile, ofMade] = [wordsOf(file), wordsOf(made)];
  for (let at = 0; at < Math.max(ofFile.length, ofMade.length); at += 1) {
    if (ofFile[at] !== ofMade[at]) return { file: ofFile[at], made: ofMade[at] };
  }
  return undefined;
}

/** The paragraphs of a Word file as text, without those that are empty. */
function wordsOf(parts: Parts): readonly string[] {
  const document = parts.get('word/document.xml') ?? '';
  return [...document.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text ?? '')).join(''),
    )
    .filter((text) => text !== '');
}
