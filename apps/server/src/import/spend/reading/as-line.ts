import { line, withoutHidden } from '@minutebook/domain';

const plain = /^[!-~£](?:[ -~£]{0,198}[!-~£])?$/;
const aWord = /[a-z0-9£$+<=>^|~`]/i;
const breaks = /[\p{Cc}\s\u2028\u2029\u202D\u202E]+/gu;
const longest = 200;

/**
 * The text of a cell as an entry may hold it: on one line, without what nobody sees, at most 200 characters; `undefined`
 * where no word is left.
 */
export function asLine(text: string): string | undefined {
  const trimmed = text.trim();
  // Nearly every cell is plain, and the whole check takes a hundred times as long.
  if (plain.test(trimmed) && aWord.test(trimmed)) return trimmed.replaceAll(/ {2,}/g, ' ');
  if (trimmed === '') return undefined;
  const tidy = withoutHidden(trimmed.toWellFormed().replace(breaks, ' ')).trim();
  const checked = line.safeParse(tidy.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ''));
  return checked.success ? checked.data : undefined;
}
