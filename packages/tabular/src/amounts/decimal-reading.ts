/** Which mark stands before the pence: in `1,234.50` the point, in `1.234,50` the comma. */
export type DecimalMark = 'point' | 'comma';

/** The digits of a number as one convention reads them. */
export interface DecimalReading {
  readonly whole: string;
  readonly fraction: string;
}

const inOne = { point: { mark: '.', groups: `[, '’]` }, comma: { mark: ',', groups: `[. '’]` } } as const;

/**
 * The number as that convention reads it: groups of three digits with one and the same mark between them, which is not
 * the one before the pence. Absent where it cannot be written so.
 */
export function readingIn(convention: DecimalMark, number: string): DecimalReading | undefined {
  const { mark, groups } = inOne[convention];
  const plain = new RegExp(`^(\\d*)(?:\\${mark}(\\d+))?$`).exec(number);
  if (plain !== null) return { whole: plain[1] ?? '', fraction: plain[2] ?? '' };
  const grouped = new RegExp(`^(\\d{1,3}(${groups})\\d{3}(?:\\2\\d{3})*)(?:\\${mark}(\\d+))?$`).exec(number);
  // No number of thousands begins with a nought: 0.123 is a fraction.
  if (grouped === null || number.startsWith('0')) return undefined;
  return { whole: (grouped[1] ?? '').replace(/\D/g, ''), fraction: grouped[3] ?? '' };
}

/** What the number is under each convention, and which of them it proves by being impossible under the other. */
export function bothReadings(number: string): {
  readonly point: DecimalReading | undefined;
  readonly comma: DecimalReading | undefined;
  readonly proves: DecimalMark | undefined;
  /** Whether both can read it, and read different amounts. */
  readonly ambiguous: boolean;
} {
  const point = readingIn('point', number);
  const comma = readingIn('comma', number);
  const both = point !== undefined && comma !== undefined;
  const ambiguous = both && (point.whole !== comma.whole || point.fraction !== comma.fraction);
  const single = point === undefined ? 'comma' : 'point';
  return { point, comma, proves: both || (point ?? comma) === undefined ? undefined : single, ambiguous };
}
