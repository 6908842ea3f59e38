import { financialYearOf } from '../../kernel/day.ts';
import { explain } from '../../kernel/figure.ts';
import type { Figure } from '../../kernel/figure.ts';
import { pounds } from '../../kernel/money.ts';
import { becauseWords, between, movedWords, partsOfMove, whereWords } from '../../reports/changes/headline.ts';
import type { Headline, TwoPoints } from '../../reports/changes/headline.ts';
import { positionIn } from './position.ts';

/**
 * What the year of the later day is forecast to cost, beside what is allocated to it. Example: “The forecast for 2026-27
 * rose by £41,220 to £351,220, all of it in “Customer portal”, because “the supplier was late”: £41,220 over what is
 * allocated.” Where the forecast is as it was, what was spent; where that is as well, what was approved.
 */
export function moneyMoved(points: TwoPoints): Headline | undefined {
  const year = financialYearOf(points.after.day);
  const [then, now] = [positionIn(points.before.world, year), positionIn(points.after.world, year)];
  const moved = (one: Figure | undefined, other: Figure | undefined): boolean => one?.value !== other?.value;
  if (moved(then.forecast, now.forecast)) {
    const worse = now.variance.value - then.variance.value;
    const tone = worse > 0 ? 'worse' : worse < 0 ? 'better' : 'told';
    return moneyHeadline(
      tone,
      `The forecast for ${year}`,
      [then.forecast, now.forecast],
      overWords(now.variance),
      points,
    );
  }
  if (moved(then.spent, now.spent)) {
    const ofAll = ` of ${pounds(now.allocated.value)} allocated`;
    return moneyHeadline('told', `What is spent in ${year}`, [then.spent, now.spent], ofAll, points);
  }
  if (then.approved === undefined || now.approved === undefined || !moved(then.approved, now.approved))
    return undefined;
  return moneyHeadline('told', `What is approved for ${year}`, [then.approved, now.approved], '', points);
}

function moneyHeadline(
  tone: Headline['tone'],
  what: string,
  [then, now]: readonly [Figure, Figure],
  end: string,
  points: TwoPoints,
): Headline {
  const parts = partsOfMove(then, now);
  const where = whereWords(
    now.value - then.value,
    parts.map(({ label, by }) => ({ name: `“${label}”`, by })),
  );
  const because = becauseWords(parts[0]?.entries ?? [], points);
  const said = where === '' && because === '' ? end : `${where}${because}${end === '' ? '' : `;${end}`}`;
  return {
    tone,
    sentence: `${what} ${movedWords(then, now)}${said}.`,
    leadsTo: { kind: 'budgets' },
    entries: between(explain(now).entries, points),
  };
}

function overWords({ value }: Figure): string {
  if (value === 0) return ' as much as is allocated';
  return ` ${pounds(Math.abs(value))} ${value > 0 ? 'over' : 'below'} what is allocated`;
}
