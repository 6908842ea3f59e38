import type { Statement } from './statements.ts';

/** The calendar months of `2026-10`, `2026-Q4` or the financial year `2026-27`, said as `year 2026-27`. */
export function monthsIn(period: string): readonly string[] {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter !== null) return [0, 1, 2].map((at) => later(`${quarter[1]}-01`, (Number(quarter[2]) - 1) * 3 + at));
  const year = /^year (\d{4})-\d\d$/.exec(period);
  if (year === null) return [period];
  return Array.from({ length: 12 }, (_, at) => later(`${year[1]}-04`, at));
}

/** The month so many months later. */
export function later(month: string, months: number): string {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return at.toISOString().slice(0, 7);
}

/** The last day of a period. */
export function endOf(period: string): string {
  const after = new Date(`${later(monthsIn(period).at(-1) ?? '', 1)}-01T00:00:00Z`);
  return new Date(after.getTime() - 86_400_000).toISOString().slice(0, 10);
}

/** The newest of what holds on a day: of the latest day, and of one day's the last said. */
export function inForce(all: readonly Statement[], on = '9999-12-31'): Statement | undefined {
  let found: Statement | undefined;
  for (const one of all) {
    if (one.on > on) continue;
    if (found === undefined || one.on > found.on || (one.on === found.on && one.n > found.n)) found = one;
  }
  return found;
}

/** A quotient of whole numbers, rounded once, halfway to the even one. */
export function rounded(above: bigint, below: bigint): number {
  const doubled = 2n * above + below;
  const whole = (doubled - (((doubled % (2n * below)) + 2n * below) % (2n * below))) / (2n * below);
  const isHalf = doubled === whole * 2n * below;
  return Number(isHalf && whole % 2n !== 0n ? whole - 1n : whole);
}
