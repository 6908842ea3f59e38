import { dividedToEven } from '../../../kernel/divided-to-even.ts';

/** The Green Book’s social time preference rate: 3.5% a year. Source: HM Treasury Green Book, annex on discounting. */
export const discountRate = {
  label: '3.5%',
  source: 'the social time preference rate of HM Treasury’s Green Book, annex on discounting, for the first 30 years',
  of: 1000n,
  plus: 1035n,
} as const;

/**
 * What pence of a year are worth in the first year, `after` years before: divided by 1.035 as often, rounded to the penny
 * once, halfway to the even one. Example: £100 after one year are £96.62.
 */
export function discounted(pence: number, after: number): number {
  const years = BigInt(after);
  return dividedToEven(BigInt(pence) * discountRate.of ** years, discountRate.plus ** years);
}
