const daysAreMadeIn = 'packages/domain/src/kernel/day.ts';
const commentsAndText = /\/\*[^]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g;
const ofGivenTime = /\bDate\.(?:parse|UTC)\b|\bnew Date\((?=\s*[^\s)])/g;
const presentOrPlace = /\bDate\b|\b(?:localeCompare|toLocale\w*)\b/g;

/**
 * Where a source of the domain could see the present moment or the place it runs in. `Date` has both, so only one file
 * names it, and that file gives it the time to work on.
 */
export function timeAndPlaceIn(file: string, source: string): readonly string[] {
  const code = source.replaceAll(commentsAndText, '');
  const suspect = file === daysAreMadeIn ? code.replaceAll(ofGivenTime, '') : code;
  return [...suspect.matchAll(presentOrPlace)].map(([found]) => `${file}: ${found}`);
}
