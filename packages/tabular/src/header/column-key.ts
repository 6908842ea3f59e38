/**
 * The name of a column as mappings are kept by it: letters, digits and the signs of money and percent, in small letters.
 * `Net Amount (£)`, `NetAmount £` and `net_amount_£` are one; `Net Amount ($)` is another.
 */
export function columnKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£$€%]/gu, '');
}
