/** Where a number lies along an axis, and which number lies at a place of it. */
export interface Scale {
  (value: number): number;
  readonly invert: (place: number) => number;
}

/** Lays the numbers between two of them out evenly. Expects the two to differ. */
export function evenly([from, until]: readonly [number, number], [left, right]: readonly [number, number]): Scale {
  const each = (right - left) / (until - from);
  const scale = (value: number): number => left + (value - from) * each;
  return Object.assign(scale, { invert: (place: number) => from + (place - left) / each });
}
