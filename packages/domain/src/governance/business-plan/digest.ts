import { canonicalJson } from '../../kernel/digest/canonical-json.ts';
import { sha256 } from '../../kernel/digest/sha256.ts';
import type { PlanContent } from './state.ts';

/**
 * The digest of what a plan says: SHA-256 over the canonical JSON of its content, without the entries that state it
 * and without sign-offs. The same content has the same digest, whoever wrote it and when; so anybody can check that a
 * version is still what was issued.
 */
export function digestOf({
  planType,
  cases,
  options,
  costs,
  benefits,
  risks,
  inclusion,
  workforce,
}: PlanContent): string {
  return sha256(
    canonicalJson({
      planType: planType.value,
      cases: Object.fromEntries(Object.entries(cases).map(([name, text]) => [name, text.value])),
      options: options.map((one) => one.value),
      costs: costs?.value,
      benefits: benefits?.value,
      risks: risks.map((one) => one.value),
      inclusion: inclusion?.value,
      workforce: workforce?.value,
    }),
  );
}

/** How many characters the plan's five cases have together. */
export function lengthOfCases({ cases }: PlanContent): number {
  return Object.values(cases).reduce((total, text) => total + text.value.length, 0);
}
