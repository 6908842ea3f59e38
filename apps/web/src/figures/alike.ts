import { isInPence } from '@minutebook/domain';
import type { Figure } from '@minutebook/domain';

import { formatFigure, formatMoney } from '../design/numbers.ts';
import type { Before } from './before.ts';

/** How figures are written that stand below each other: alike, with pence where any of them has some, now or then. */
export function alike(figures: readonly Before<Figure>[]): (figure: Figure) => string {
  const beside = figures.flatMap((one) =>
    typeof one === 'object' && isInPence(one.unit) && one.value % 100 !== 0 ? [one.value] : [],
  );
  return (figure) => (isInPence(figure.unit) ? formatMoney(figure.value, beside.slice(0, 1)) : formatFigure(figure));
}
