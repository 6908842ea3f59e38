import { comparable } from '@minutebook/domain';

/** One line of words: trimmed, with every run of white space as a single space. Letters stay as they are. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text for comparing: what a reader cannot tell apart is the same, and nothing else is. */
export function foldText(text: string): string {
  return comparable(text);
}
