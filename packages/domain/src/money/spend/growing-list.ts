/**
 * A list that only ever grows at its end, each state of which stays as it was: adding one takes the same time however
 * long it is. The newest state and all before it share what they hold.
 */
export class GrowingList<T> implements Iterable<T> {
  readonly #all: T[];
  readonly length: number;

  private constructor(all: T[], length: number) {
    this.#all = all;
    this.length = length;
  }

  /** A list without anything in it. */
  static empty<T>(): GrowingList<T> {
    return new GrowingList<T>([], 0);
  }

  /** This list with one more at its end. Added to twice, each result has its own end. */
  with(one: T): GrowingList<T> {
    const all = this.#all.length === this.length ? this.#all : this.#all.slice(0, this.length);
    all.push(one);
    return new GrowingList(all, this.length + 1);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let at = 0; at < this.length; at += 1) yield this.#all[at] as T;
  }
}
