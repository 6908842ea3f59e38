import { inWords, referenceTo } from '../paper/reference.ts';
import type { Said } from '../paper/model.ts';
import { escaped, xml } from './xml.ts';

/** Words set as one run, in a style of characters where one is named. */
export function run(words: string, style?: string): string {
  const properties = style === undefined ? [] : [xml('w:rPr', {}, xml('w:rStyle', { 'w:val': style }))];
  return xml('w:r', {}, ...properties, xml('w:t', { 'xml:space': 'preserve' }, escaped(words)));
}

/** A paragraph in a style. `properties` are further ones, in the order that the schema has them after the style. */
export function paragraph(style: string, runs: readonly string[], properties: readonly string[] = []): string {
  return xml('w:p', {}, xml('w:pPr', {}, xml('w:pStyle', { 'w:val': style }), ...properties), ...runs);
}

/** The property of a paragraph that stays on one page with what follows it. */
export const keptWithNext = xml('w:keepNext');

/** Words with the reference to the entries behind them. */
export function saidRuns({ words, entries }: Said): readonly string[] {
  const reference = inWords(referenceTo(entries));
  return reference === '' ? [run(words)] : [run(`${words} `), run(`[${reference}]`, 'Reference')];
}

/** A field that Word works out, such as the number of the page; `shown` stands until it has. */
export function field(instruction: string, shown: string): string {
  return xml('w:fldSimple', { 'w:instr': ` ${instruction} ` }, run(shown));
}
