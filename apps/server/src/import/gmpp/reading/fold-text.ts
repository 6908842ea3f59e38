/** One line of words: trimmed, with every run of white space as a single space. Letters stay as they are. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text for comparing: one line, in lower case. Nothing else is folded, so nothing else is taken for the same. */
export function foldText(text: string): string {
  return oneLine(text).toLowerCase();
}
