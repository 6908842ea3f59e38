/**
 * An amount of pence in words of the council, never rounded, so that what is shown adds up: `£1,234`, and with pence where
 * it has some, or any of those beside it has: `£1,234.50`. Below zero a true minus stands before it: `−£3`.
 */
export function pounds(pence: number, beside: readonly number[] = []): string {
  const hasPence = [pence, ...beside].some((amount) => amount % 100 !== 0);
  const whole = Math.trunc(Math.abs(pence) / 100);
  const rest = Math.abs(pence) % 100;
  return `${pence < 0 ? '−' : ''}£${withThousands(whole)}${hasPence ? `.${String(rest).padStart(2, '0')}` : ''}`;
}

/** A whole number with its thousands apart. Example: 12345 reads “12,345”. */
export function withThousands(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
