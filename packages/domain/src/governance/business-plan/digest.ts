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

/** What the plan costs over its whole life, in pence: the sum of its cost profile; `undefined` when none is stated. */
export function wholeLifeCost({ costs }: PlanContent): number | undefined {
  return costs?.value.reduce((total, line) => total + line.amount, 0);
}

/**
 * What the plan is judged by where an amount decides who may decide or which path it takes, in pence: the larger of its
 * cost profile and the costs of its preferred option, so that nobody stays below a limit by stating the smaller one;
 * `undefined` when no costs are stated.
 */
export function costToJudge(content: PlanContent): number | undefined {
  const stated = wholeLifeCost(content);
  const preferred = content.options.find((one) => one.value.verdict === 'preferred')?.value.costs;
  if (stated === undefined || preferred === undefined) return stated;
  return Math.max(
    stated,
    preferred.reduce((total, one) => total + one.amount, 0),
  );
}

/** How many characters the plan's five cases have together. */
export function lengthOfCases({ cases }: PlanContent): number {
  return Object.values(cases).reduce((total, text) => total + text.value.length, 0);
}
