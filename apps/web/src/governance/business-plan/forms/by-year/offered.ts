import type { PlanContent, YearAmount } from '@minutebook/domain';

import type { Offered } from '../../../../recording/grid/by-year/offered.ts';
import type { OpenedPlan } from '../../opened-plan.ts';

/** What the preferred option states of costs or benefits, for the table of those by year. */
export function offeredByOption({ plan }: OpenedPlan, called: 'costs' | 'benefits'): readonly Offered[] {
  const preferred = plan?.content.options.find(({ value }) => value.verdict === 'preferred');
  const amounts = preferred?.value[called] ?? [];
  if (preferred === undefined || amounts.length === 0) return [];
  return [{ by: `The preferred option “${preferred.value.title}”`, n: preferred.n, amounts, called }];
}

/**
 * What the costs and benefits by year come to, for the table of the preferred option, or of any while none is. Benefits
 * are offered where they are of one class, since those of two are never added together.
 */
export function offeredByYears({ plan, about }: OpenedPlan): readonly Offered[] {
  const content = plan?.content;
  const preferred = content?.options.find(({ value }) => value.verdict === 'preferred');
  if (content === undefined || (preferred !== undefined && preferred.value.optionId !== about)) return [];
  return [...costsOf(content), ...benefitsOf(content)];
}

function costsOf({ costs }: PlanContent): readonly Offered[] {
  if (costs === undefined) return [];
  const amounts = byYear(costs.value);
  return [{ by: 'The table of costs by year', n: costs.n, amounts, called: 'costs', row: 'costs.rows.0' }];
}

function benefitsOf({ benefits }: PlanContent): readonly Offered[] {
  const stated = benefits?.value.filter((one) => one.amounts.length > 0) ?? [];
  if (benefits === undefined || new Set(stated.map((one) => one.class)).size !== 1) return [];
  const amounts = byYear(stated.flatMap((one) => one.amounts));
  return [{ by: 'The table of benefits by year', n: benefits.n, amounts, called: 'benefits', row: 'benefits.rows.0' }];
}

function byYear(all: readonly YearAmount[]): readonly YearAmount[] {
  const years = [...new Set(all.map(({ year }) => year))].toSorted();
  return years.map((year) => ({
    year,
    amount: all.filter((one) => one.year === year).reduce((sum, one) => sum + one.amount, 0),
  }));
}
