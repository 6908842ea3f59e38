import { financialYearOf } from '../../kernel/day.ts';
import type { Figure } from '../../kernel/figure.ts';
import { pounds } from '../../kernel/money.ts';
import { headlineOfMove, movedIn, movedWords } from '../../reports/changes/headline.ts';
import type { Headline, TwoPoints } from '../../reports/changes/headline.ts';
import { positionIn } from './position.ts';

/**
 * What the year of the later day is forecast to cost beside what is allocated to it. Example: “The forecast for 2026-27 rose
 * by £41,220 against what is allocated, which it met and is now £41,220 over, all of it in “Customer portal”, because “the
 * supplier was late”.” Where that is as it was, what was spent; where that is as well, what was approved.
 */
export function moneyMoved(points: TwoPoints): Headline | undefined {
  const year = financialYearOf(points.after.day);
  const [then, now] = [positionIn(points.before.world, year), positionIn(points.after.world, year)];
  const moved = (one: Figure | undefined, other: Figure | undefined): boolean => one?.value !== other?.value;
  if (moved(then.variance, now.variance)) return varianceMoved(year, then.variance, now.variance, points);
  if (moved(then.spent, now.spent)) {
    const ofAll = `, of ${pounds(now.allocated.value)} allocated`;
    return told(`What is spent in ${year} ${movedWords(then.spent, now.spent)}${ofAll}`, then.spent, now.spent, points);
  }
  if (then.approved === undefined || now.approved === undefined || !moved(then.approved, now.approved))
    return undefined;
  return told(
    `What is approved for ${year} ${movedWords(then.approved, now.approved)}`,
    then.approved,
    now.approved,
    points,
  );
}

function varianceMoved(year: string, then: Figure, now: Figure, points: TwoPoints): Headline {
  const by = now.value - then.value;
  // What was allocated to something else counts against the forecast for the same thing.
  const parts = movedIn(then, now, ({ label }) => `“${label.replace(/^Less /, '')}”`);
  const way = by > 0 ? 'rose' : 'fell';
  const beside = `which ${wasWords(then.value)} and ${isWords(now.value)}`;
  const says = `The forecast for ${year} ${way} by ${pounds(Math.abs(by))} against what is allocated, ${beside}`;
  const tone = by > 0 ? 'worse' : 'better';
  return headlineOfMove({ tone, says, leadsTo: { kind: 'budgets' } }, [then, now], points, parts);
}

function wasWords(variance: number): string {
  return variance === 0 ? 'it met' : `it was ${besideWords(variance)}`;
}

function isWords(variance: number): string {
  return variance === 0 ? 'now meets' : `is now ${besideWords(variance)}`;
}

function besideWords(variance: number): string {
  return `${pounds(Math.abs(variance))} ${variance > 0 ? 'over' : 'below'}`;
}

function told(says: string, then: Figure, now: Figure, points: TwoPoints): Headline {
  const parts = movedIn(then, now, ({ label }) => `“${label}”`);
  return headlineOfMove({ tone: 'told', says, leadsTo: { kind: 'budgets' } }, [then, now], points, parts);
}
