import { discountRate, pounds } from '@minutebook/domain';
import type { CostAgainstBenefit } from '@minutebook/domain';

/** In which year it pays back, as said within a sentence. */
export function paybackWords(year: string | undefined): string {
  return year === undefined ? 'in no year that is forecast' : `in ${year}`;
}

/** What it costs, what it brings and when it pays back; discounted beside it. */
export function paybackSentence(whose: string, found: CostAgainstBenefit): string {
  const { years, toDate, toCome, verified, expected, payback, discountedPayback } = found;
  if (years.length === 0) return `${whose} has neither cost nor savings yet.`;
  return `${whose} costs ${pounds(toDate.value + toCome.value)}, to date and to come, against ${pounds(verified.value)} of savings verified and ${pounds(expected.value)} forecast: it pays back ${paybackWords(payback)}; discounted at ${discountRate.label} a year, ${paybackWords(discountedPayback)}.`;
}
