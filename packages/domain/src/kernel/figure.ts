/**
 * What a figure counts or measures. Money is whole pence, full-time equivalents whole hundredths (40 is 0.4 FTE); a share is
 * in ten-thousandths (1250 is 12.5%); `counted` is a whole number of what its label names.
 */
export type Unit =
  | 'projects'
  | 'milestones'
  | 'entries'
  | 'risks'
  | 'issues'
  | 'plans'
  | 'decisions'
  | 'conditions'
  | 'meetings'
  | 'days'
  | 'months'
  | 'agreements'
  | 'services'
  | 'benefits'
  | 'aims'
  | 'contacts'
  | 'calls'
  | 'respondents'
  | 'counted'
  | 'seconds'
  | 'years'
  | 'fte'
  | 'pence'
  | SavingsUnit
  | 'share';

/**
 * Pence that are not added to each other: capacity that was released, and what of it was claimed, verified and taken from a
 * budget. Each is its own unit, so that adding two of them does not compile.
 */
export type SavingsUnit = 'penceReleased' | 'penceClaimed' | 'penceVerified' | 'penceTaken';

/** Whether values of the unit are pence. */
export function isInPence(unit: string): boolean {
  return unit === 'pence' || unit.startsWith('pence');
}

/** One part that a figure is made of, with the entries it rests on. */
export interface Term {
  readonly label: string;
  readonly value: number;
  /** Numbers of the entries that state it, in ledger order. */
  readonly entries: readonly number[];
  /** The project the term is about, when it is about one. */
  readonly projectId?: string;
}

/** A rule, a rate or a unit cost that a figure is worked out by, as it was in force for it. */
export interface RuleInForce {
  /** What it is, since when and by whom or from what source. */
  readonly label: string;
  /** Numbers of the entries that adopt it; none of what no entry adopts, which its label then says. */
  readonly entries: readonly number[];
}

/** A value that can explain itself: nothing else is needed to show where it comes from. */
export interface Figure<U extends Unit = Unit> {
  readonly label: string;
  readonly value: number;
  readonly unit: U;
  /** How the value follows from the terms, in words. */
  readonly formula: string;
  readonly terms: readonly Term[];
  /** What a reader must not conclude from it. */
  readonly doesNotTell: string;
  /** What was in force for it; absent where it rests on nothing but its entries. */
  readonly rules?: readonly RuleInForce[];
  /**
   * Numbers of the entries from which was worked out what its terms state, such as the measurements that a claim rests on; absent
   * where nothing is behind it but the entries of its terms.
   */
  readonly restsOn?: readonly number[];
}

/** What a figure says of itself beside its value and its terms. */
export interface Wording<U extends Unit> {
  readonly label: string;
  readonly unit: U;
  readonly formula: string;
  readonly doesNotTell: string;
  /** What it is worked out by whatever the entries say. */
  readonly rules?: readonly RuleInForce[];
}

/** What a figure that counts is made of: each term is worth 1. */
export type Counted = Omit<Term, 'value'>;

/** The figure, unless no entry states anything of it: that is none, and no zero. */
export function statedFigure<F extends Figure>(figure: F | undefined): F | undefined {
  return figure === undefined || figure.terms.length === 0 ? undefined : figure;
}

/** The number of terms. Example: three open projects give 3. */
export function count<const U extends Unit>(wording: Wording<U>, terms: readonly Counted[]): Figure<U> {
  return countOf(wording, terms, (term) => term);
}

/**
 * How many of these there are. They become terms only once somebody asks how the figure comes about, in this order where
 * one is given: on most visits nobody asks, and of thousands the telling is most of the work. Expects that `termOf`
 * always tells the same of one.
 */
export function countOf<Item, const U extends Unit>(
  wording: Wording<U>,
  items: readonly Item[],
  termOf: (item: Item) => Counted,
  order?: (one: Item, other: Item) => number,
): Figure<U> {
  let told: readonly Term[] | undefined;
  return {
    ...wording,
    value: items.length,
    get terms() {
      told ??= (order === undefined ? items : items.toSorted(order)).map((one) => ({ ...termOf(one), value: 1 }));
      return told;
    },
  };
}

/** The sum of the terms, each in the figure's unit. Example: 1,500 and 250 pence give 1,750 pence. */
export function sum<const U extends Unit>(wording: Wording<U>, terms: readonly Term[]): Figure<U> {
  return { ...wording, value: terms.reduce((total, term) => total + term.value, 0), terms };
}

/**
 * The same sum, of which the terms are told only once somebody asks how it comes about. Expects that `termsOf` always tells
 * the same, and what adds up to the value.
 */
export function sumOf<const U extends Unit>(
  wording: Wording<U>,
  value: number,
  termsOf: () => readonly Term[],
): Figure<U> {
  let told: readonly Term[] | undefined;
  return {
    ...wording,
    value,
    get terms() {
      return (told ??= termsOf());
    },
  };
}

/**
 * The sum of figures of one unit, each a term with all the entries behind it. Example: 1 FTE, 2 FTE and 0.4 FTE give 3.4
 * FTE. Figures of another unit do not compile, and where the compiler could not see it are not added.
 * @throws for a figure of another unit
 */
export function together<const U extends Unit>(wording: Wording<U>, figures: readonly Figure<NoInfer<U>>[]): Figure<U> {
  const other = figures.find((one) => one.unit !== wording.unit);
  if (other !== undefined) throw new Error(`${other.label} is in ${other.unit}, not in ${wording.unit}`);
  return sum(
    wording,
    figures.map((one) => ({ label: one.label, value: one.value, entries: explain(one).entries })),
  );
}

/**
 * The same figure with the rules that it is worked out by, which are looked up once somebody asks; its terms stay untold
 * until then too. Expects that `rulesOf` always tells the same.
 */
export function underRules<const U extends Unit>(figure: Figure<U>, rulesOf: () => readonly RuleInForce[]): Figure<U> {
  return withLater(figure, 'rules', rulesOf);
}

/**
 * The same figure with the entries that what it states was worked out from, which are looked up once somebody asks, as its
 * rules are. Expects that `entriesOf` always tells the same.
 */
export function restingOn<const U extends Unit>(figure: Figure<U>, entriesOf: () => readonly number[]): Figure<U> {
  return withLater(figure, 'restsOn', entriesOf);
}

function withLater<U extends Unit, Field extends 'rules' | 'restsOn'>(
  figure: Figure<U>,
  field: Field,
  of: () => Figure[Field],
): Figure<U> {
  let told: Figure[Field];
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(figure),
    [field]: { enumerable: true, get: () => (told ??= of()) },
  }) as Figure<U>;
}

/** A figure taken apart: what it is made of and every entry behind it, each once, in ledger order. */
export interface Explanation {
  readonly figure: Figure;
  readonly entries: readonly number[];
}

/** Everything a reader needs to check the figure. */
export function explain(figure: Figure): Explanation {
  return { figure, entries: entriesInOrder(figure.terms.flatMap((term) => term.entries)) };
}

/** Every entry that a figure rests on, be it by what its terms state, each once, in ledger order. */
export function entriesBehind(figure: Figure): readonly number[] {
  const { entries } = explain(figure);
  return figure.restsOn === undefined ? entries : entriesInOrder([...entries, ...figure.restsOn]);
}

/** Numbers of entries, each once, in ledger order. */
export function entriesInOrder(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
