/**
 * A whole number divided by another, rounded to the nearest whole, and halfway to the even one. Exact however large they
 * are. Example: 5 by 2 gives 2, 7 by 2 gives 4.
 */
export function dividedToEven(dividend: bigint, divisor: bigint): number {
  const sign = dividend < 0n ? -1n : 1n;
  const positive = dividend * sign;
  const whole = positive / divisor;
  const twice = (positive % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && whole % 2n === 1n);
  return Number(sign * (up ? whole + 1n : whole));
}
