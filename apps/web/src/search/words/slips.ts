/** Letters that a word has at least before a slip in it is looked past: shorter ones are too like one another. */
export const fewestWithSlip = 5;

/** Every text that is one slip of the hand from a word: a letter left out, too many, wrong, or two in the wrong order. */
export function slipsOf(word: string, letters: Iterable<string>): ReadonlySet<string> {
  const given = Array.from(word);
  const all = [...letters];
  const slips = new Set<string>();
  for (let at = 0; at <= given.length; at += 1) {
    const [before, after] = [given.slice(0, at).join(''), given.slice(at)];
    const [first, second] = after;
    for (const letter of all) slips.add(before + letter + after.join(''));
    if (first === undefined) continue;
    const rest = after.slice(1).join('');
    slips.add(before + rest);
    for (const letter of all) slips.add(before + letter + rest);
    if (second !== undefined) slips.add(before + second + first + after.slice(2).join(''));
  }
  slips.delete(word);
  return slips;
}

/** Letters that a word has at least before its other number is looked for: “ties” is not “ty”. */
const fewestWithNumber = 4;

/** “libraries” of “library”, and the other way round; `undefined` of a word that does not change so. */
export function otherNumber(word: string): string | undefined {
  if (word.length < fewestWithNumber) return undefined;
  if (word.endsWith('ies')) return word.length > fewestWithNumber + 1 ? `${word.slice(0, -3)}y` : undefined;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : undefined;
}
