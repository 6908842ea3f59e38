import { discountRate, pounds } from '@minutebook/domain';
import type { CostAgainstBenefit } from '@minutebook/domain';

/** In which year it pays back, as said within a sentence. */
export function paybackWords(year: string | undefined): string {
  return year === undefined ? 'in no year that is forecast' : `in ${year}`;
}

/** Whether anything was spent or is forecast: without it there is no cost that could be paid back. */
export function isCostTold({ toDate, toCome }: CostAgainstBenefit): boolean {
  return toDate.terms.length + toCome.terms.length > 0;
}

/** What it costs, what it brings and when it pays back; discounted beside it. */
export function paybackSentence(whose: string, found: CostAgainstBenefit): string {
  const { years, toDate, toCome, verified, expected, payback, discountedPayback } = found;
  if (years.length === 0) return `${whose} has neither cost nor savings yet.`;
  const savings = `${pounds(verified.value)} of savings verified and ${pounds(expected.value)} forecast`;
  if (!isCostTold(found)) return `No cost is recorded of ${whose.replace(/^The /, 'the ')}, against ${savings}.`;
  return `${whose} costs ${pounds(toDate.value + toCome.value)}, to date and to come, against ${savings}: it pays back ${paybackWords(payback)}; discounted at ${discountRate.label} a year, ${paybackWords(discountedPayback)}.`;
}
