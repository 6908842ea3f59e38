import type { Figure } from '@minutebook/domain';
import type { ReactNode } from 'react';

import type { Before } from '../../figures/before.ts';

/** The figures that a row may have. */
export type Figures = { readonly [Name in Shown]?: Figure | undefined };

/** A row: a year, a budget, a project or whatever the position is of. */
export interface PositionRow {
  readonly key: string;
  readonly label: ReactNode;
  /** The label in words alone. */
  readonly words: string;
  /** A position, or those of its figures that can be told apart from others'. */
  readonly position: Figures;
  /** The same at the date compared with. */
  readonly was: Before<Figures>;
}

/** The figures of a row, in their order. */
export const headings = {
  approved: 'Approved',
  allocated: 'Allocated',
  unallocated: 'Not allocated',
  committed: 'Committed',
  spent: 'Spent',
  forecast: 'Forecast',
  variance: 'Variance',
} as const;

export type Shown = keyof typeof headings;

/** What the rows are of. */
export type Names = 'Year' | 'Budget' | 'Project' | 'Allocation' | 'Department' | 'Funding source';

/** The figures that rows have: allocations have no approval of their own, nor have the projects that they are for. */
export function shownOf(names: Names): readonly Shown[] {
  const all = Object.keys(headings) as Shown[];
  const isOfParts = names === 'Allocation' || names === 'Project';
  return isOfParts ? all.filter((one) => one !== 'approved' && one !== 'unallocated') : all;
}

/** What no other row is of, where there is any of it: a row of its own. */
export function restRow(
  words: string,
  { position, was }: Pick<PositionRow, 'position' | 'was'>,
): readonly PositionRow[] {
  const names = Object.keys(headings) as Shown[];
  const then = typeof was === 'object' ? was : {};
  const isThere = [position, then].some((one) => names.some((name) => (one[name]?.terms.length ?? 0) > 0));
  return isThere ? [{ key: 'rest', label: words, words, position, was }] : [];
}

/** By how much more is spent than is allocated, in pence; `undefined` where nothing is allocated, or it is not. */
export function spentAboveAllocated({ allocated, spent }: Figures): number | undefined {
  if (allocated === undefined || spent === undefined || allocated.terms.length === 0) return undefined;
  return spent.value > allocated.value ? spent.value - allocated.value : undefined;
}
