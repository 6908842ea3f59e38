import type { PlanContent } from './state.ts';

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
