/** A whole number with its thousands apart. Example: 12345 reads “12,345”. */
export function withThousands(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
