import { dividedToEven } from '../../kernel/divided-to-even.ts';
import { sum } from '../../kernel/figure.ts';
import type { Figure, Unit, Wording } from '../../kernel/figure.ts';
import { apportioned } from './apportioned.ts';

/** One part of what is divided, and of what it is divided by; whole numbers. */
export interface RatioPart {
  readonly key: string;
  readonly label: string;
  readonly above: number | bigint;
  readonly below: number;
  readonly entries: readonly number[];
}

/**
 * Σ above × `times` ÷ Σ below, never an average of averages, rounded once, halfway to the even one. Its terms are what each
 * part brings to it, made whole by largest remainder, so that they add up. `undefined` where there is nothing to divide by.
 */
export function ratioFigure<U extends Unit>(
  wording: Wording<U>,
  parts: readonly RatioPart[],
  times: bigint,
): Figure<U> | undefined {
  const below = parts.reduce((so, one) => so + BigInt(one.below), 0n);
  if (below === 0n) return undefined;
  const exact = parts.map(({ key, above }) => ({ key, exact: BigInt(above) * times }));
  const value = dividedToEven(
    exact.reduce((so, one) => so + one.exact, 0n),
    below,
  );
  const whole = apportioned(exact, below, value);
  return sum(
    wording,
    parts.map(({ key, label, entries }) => ({ label, value: whole.get(key) ?? 0, entries })),
  );
}
