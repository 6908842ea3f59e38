/** An amount of pence in words of the council: `£1,234`, with pence only where there are some: `£1,234.50`, `−£3`. */
export function pounds(pence: number): string {
  const whole = Math.trunc(Math.abs(pence) / 100);
  const rest = Math.abs(pence) % 100;
  const grouped = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0 ? '−' : ''}£${grouped}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}
