import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Longer than any word of a language: the name of a file, or an address. */
const longWord = /\S{24}/;

/**
 * Marks the cells of some rows of a table that hold a word too long for a column, so that these alone are broken within
 * words; again whenever something else was drawn. For a table that breaks any word, a column of short words becomes as
 * narrow as a letter beside one of long texts.
 */
export function useLongWords(rows: RefObject<HTMLTableSectionElement | null>, drawn: unknown): void {
  const marked = useRef<unknown>(undefined);
  // It reads text, not how it is laid out.
  useLayoutEffect(() => {
    if (marked.current === drawn) return;
    marked.current = drawn;
    for (const cell of rows.current?.querySelectorAll('.mb-table__cell') ?? []) {
      cell.classList.toggle('mb-table__cell--long', holdsLongWord(cell));
    }
  });
}

/** Text that is seen and lies in one piece: words of two pieces are not one, and what only is heard needs no room. */
function holdsLongWord(cell: Element): boolean {
  if (!longWord.test(cell.textContent)) return false;
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (longWord.test(node.textContent ?? '') && node.parentElement?.closest('.govuk-visually-hidden') === null)
      return true;
  }
  return false;
}
