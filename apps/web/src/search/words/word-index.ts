import SearchableMap from 'minisearch/SearchableMap';

import { fewestWithSlip, otherNumber, slipsOf } from './slips.ts';

/** How well a text holds a word; of several of its words that are like it, the best counts. */
const well = { nearlyBegins: 1, nearly: 2, begins: 3, whole: 5 } as const;

/** Words looked for at once; a text that holds as many as these is found whatever else is typed. */
const mostWords = 40;

/** Letters from which on a word may differ in two. */
const fewestWithTwoSlips = 8;

/** Notes the texts of a word that is taken for one looked for, and how well it counts. */
type Mark = (found: string, places: readonly number[], how: number) => void;

/** What is found under words. */
export interface Hits {
  /** Places of the texts that hold all of the words, the best first and of equals the newest. */
  readonly places: readonly number[];
  /** How many of them, from the first, hold the words just as they were typed. */
  readonly asTyped: number;
  /** Of each word, those that were taken for it: that begin with it, or are nearly it. */
  readonly taken: readonly ReadonlySet<string>[];
}

/**
 * Finds texts by their words, in any order: by how a word begins, and where it has five letters or more also with a
 * letter wrong. Texts are added in order and never change, so that what was known earlier is what stands before a place.
 */
export class WordIndex {
  /** How many texts it holds. */
  size = 0;
  /** Of each word the texts that hold it: twice their place, and one more where it stands in what the text begins with. */
  readonly #byWord = new Map<string, number[]>();
  readonly #tree = new SearchableMap<number[]>();
  readonly #letters = new Set<string>();

  /** Adds a text by its words: those that say what it is, and the others. */
  add(lead: Iterable<string>, others: Iterable<string> = []): void {
    for (const word of lead) this.#note(word, 1);
    for (const word of others) this.#note(word, 0);
    this.size += 1;
  }

  /** The texts before a place that hold all of these words; none under no words. */
  find(words: readonly string[], before = this.size): Hits {
    const wanted = [...new Set(words)].slice(0, mostWords);
    const taken: ReadonlySet<string>[] = [];
    if (wanted.length === 0) return { places: [], asTyped: 0, taken };
    const sums = new Uint8Array(before);
    const near = new Uint8Array(before);
    for (const [nth, word] of wanted.entries()) {
      const { best, words: alike } = this.#bestFor(word, before);
      taken.push(alike);
      for (let place = 0; place < before; place += 1) {
        const how = best[place] ?? 0;
        if (nth > 0 && sums[place] === 0) continue;
        if (how === 0) sums[place] = 0;
        else {
          sums[place] = (sums[place] ?? 0) + how;
          if (how < well.begins) near[place] = (near[place] ?? 0) + 1;
        }
      }
    }
    return { ...ordered(sums, near), taken };
  }

  #note(word: string, isLead: 0 | 1): void {
    let places = this.#byWord.get(word);
    if (places === undefined) {
      this.#byWord.set(word, (places = []));
      this.#tree.set(word, places);
      for (const letter of word) if (!isDigit(letter)) this.#letters.add(letter);
    }
    const last = places.at(-1);
    if (last === undefined || last >> 1 < this.size) places.push(this.size * 2 + isLead);
  }

  /** How well each text before a place holds one word, and the words that were taken for it. */
  #bestFor(word: string, before: number): { readonly best: Uint8Array; readonly words: ReadonlySet<string> } {
    const best = new Uint8Array(before);
    const words = new Set<string>();
    const mark: Mark = (found, places, how) => {
      if ((places[0] ?? Infinity) >> 1 < before) words.add(found);
      for (const one of places) {
        const place = one >> 1;
        if (place >= before) break;
        // What a text begins with says more of it than the rest.
        const value = how < well.begins ? how : how + (one & 1);
        if (value > (best[place] ?? 0)) best[place] = value;
      }
    };
    for (const [found, places] of this.#beginningWith(word))
      mark(found, places, found === word ? well.whole : well.begins);
    // What is several of it begins with it but for a letter, as others begin with it wholly.
    this.#markOther(word, mark, word.endsWith('y') ? well.begins : well.nearly);
    if (mayHaveSlip(word)) this.#markNear(word, mark);
    return { best, words };
  }

  /** One of what several were asked for, or several of it. */
  #markOther(word: string, mark: Mark, how: number): void {
    const other = otherNumber(word);
    const places = other === undefined ? undefined : this.#byWord.get(other);
    if (other !== undefined && places !== undefined) mark(other, places, how);
  }

  #markNear(word: string, mark: Mark): void {
    const butLast = word.slice(0, -1);
    for (const slip of slipsOf(word, this.#letters)) {
      const whole = this.#byWord.get(slip);
      if (whole !== undefined && !slip.startsWith(word)) mark(slip, whole, well.nearly);
      this.#markOther(slip, mark, well.nearly);
      // A slip in the last letter alone would let whatever begins with the others through.
      if (slip.length < fewestWithSlip || slip.startsWith(butLast)) continue;
      for (const [found, places] of this.#beginningWith(slip)) {
        if (!found.startsWith(word)) mark(found, places, well.nearlyBegins);
      }
    }
    if (word.length < fewestWithTwoSlips) return;
    for (const [found, [places]] of this.#tree.fuzzyGet(word, 2)) {
      if (!found.startsWith(word)) mark(found, places, well.nearly);
    }
  }

  #beginningWith(word: string): Iterable<[string, number[]]> {
    if (!isWholeOnly(word)) return this.#tree.atPrefix(word).entries();
    const places = this.#byWord.get(word);
    return places === undefined ? [] : [[word, places]];
  }
}

/** Whether a word of a text is what was typed, or begins with it. */
export function isBegunBy(typed: string, word: string): boolean {
  return isWholeOnly(typed) ? word === typed : word.startsWith(typed);
}

/** Most numbers begin with one or two digits: 16 is then the day, and not 1,676. */
function isWholeOnly(word: string): boolean {
  return /^\d{1,2}$/.test(word);
}

/** Numbers that differ in a digit are other numbers. */
function mayHaveSlip(word: string): boolean {
  return word.length >= fewestWithSlip && !/\p{N}/u.test(word);
}

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

/** The places whose sum is not 0: first those that hold every word as typed, then by their sums, then the newest. */
function ordered(sums: Uint8Array, near: Uint8Array): Pick<Hits, 'places' | 'asTyped'> {
  const rankOf = (place: number): number => (near[place] ?? 0) * 256 + 255 - (sums[place] ?? 0);
  // Counted first, so that each place is put where it belongs at once: there may be as many as there are texts.
  const starts = new Uint32Array((mostWords + 1) * 256 + 1);
  let asTyped = 0;
  for (let place = 0; place < sums.length; place += 1) {
    if (sums[place] === 0) continue;
    if (near[place] === 0) asTyped += 1;
    const next = rankOf(place) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let rank = 1; rank < starts.length; rank += 1) starts[rank] = (starts[rank] ?? 0) + (starts[rank - 1] ?? 0);
  const places: number[] = Array.from({ length: starts.at(-1) ?? 0 });
  for (let place = sums.length - 1; place >= 0; place -= 1) {
    if (sums[place] === 0) continue;
    const rank = rankOf(place);
    const at = starts[rank] ?? 0;
    places[at] = place;
    starts[rank] = at + 1;
  }
  return { places, asTyped };
}
