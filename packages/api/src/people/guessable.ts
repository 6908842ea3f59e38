import type { LedgerWorld } from '@minutebook/domain';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** How well a password must stand against guessing: from 0 to 4. Below 3, a hundred million guesses are enough. */
const leastScore = 3;

/** How much of a password is looked at: what begins so long and is still easy to guess is refused whole. */
const looked = 64;

/** The product's own. */
const product = ['minutebook', 'minute book', 'minute-book'];

let loaded: Promise<ZxcvbnFactory> | undefined;

/** Lists of passwords, names and words; read when the first password is chosen, since they take half a second. */
function estimator(): Promise<ZxcvbnFactory> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  return new core.ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary },
  });
}

/**
 * Why a password is soon guessed, as a sentence; `undefined` when it is not: because it is on a list, follows a pattern,
 * or is made of these words, which are what others know of whoever chooses it.
 */
export async function whyGuessable(password: string, words: readonly string[]): Promise<string | undefined> {
  const own = [...product, ...words].map((word) => plain(word)).flatMap((word) => [word, ...word.split(between)]);
  const known = [...new Set(own.flatMap((word) => [word, joined(word)]))].filter((word) => joined(word).length > 2);
  // In the form that is hashed: two spellings of one letter are one password.
  const text = password.normalize('NFKC').replaceAll(invisible, '');
  if (isMadeOf(known.map(joined), joined(plain(text)))) return easy(ownWords);
  const { score, feedback } = (await estimator()).check(text.slice(0, looked), known);
  if (score >= leastScore) return undefined;
  return easy(feedback.warning === 'userInputs' ? ownWords : 'it is among those that are tried first');
}

const ownWords = 'it is made of your own name or address, or of words of this service';

function easy(because: string): string {
  return `This password is easy to guess: ${because}. Three or four words that do not belong together are better.`;
}

/** Whether hardly a letter is left of it without these words: digits and signs between them are soon tried out. */
function isMadeOf(words: readonly string[], text: string): boolean {
  let rest = text;
  for (const word of words.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(word, ' ');
  return rest !== text && (rest.match(/\p{L}/gu) ?? []).length < 4;
}

const between = /[^\p{L}\p{N}]+/u;
/** What nobody sees, and what a soft hyphen or a space of no width would hide a word with. */
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Cf}/gu;
/** Letters that are not made of a plain one and an accent. */
const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** As somebody types it who leaves out accents; what is left is put together again, for scripts that are made of parts. */
function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replaceAll(invisible, '')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return bare.replaceAll(/[ßæœøłđðþı]/gu, (letter) => others[letter] ?? letter);
}

/** Without what stands between its letters and digits. */
function joined(text: string): string {
  return text.split(between).join('');
}

/** What everybody knows who reads here: the names of the programme and of the council. */
export function wordsOf(world: LedgerWorld): readonly string[] {
  return world.states('programme').flatMap(({ title, council }) => [title, council]);
}
