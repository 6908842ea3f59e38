import { BrokenWorkbook } from './broken-workbook.ts';
import { unescaped } from './unescaped.ts';
import type { WorkbookParts } from './workbook-parts.ts';

/** The texts that cells name by number; read once for all sheets. */
export function sharedTexts(parts: WorkbookParts, path: string | undefined, most: number): readonly string[] {
  const texts: string[] = [];
  if (path === undefined) return texts;
  let text = '';
  let inText = false;
  let inReading = false;
  parts.read(path, {
    open: (name) => {
      if (name === 'si') text = '';
      // How an East Asian word is spoken stands beside the word; it is not part of it.
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text: (more) => {
      if (inText) text += more;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') texts.push(unescaped(text));
      if (texts.length > most)
        throw new BrokenWorkbook(`The Excel file has more than ${most} different texts. Divide it.`);
    },
  });
  return texts;
}
