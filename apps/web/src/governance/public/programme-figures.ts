import { actualOf, benefits, explain, fourFigureNames, fourFigures, isInPence, positionIn } from '@minutebook/domain';
import type { Figure, LedgerWorld } from '@minutebook/domain';

import { formatFigure } from '../../design/numbers.ts';

/** What the programme has and spends in a financial year, and what it saved by a day. */
export function programmeFigures(world: LedgerWorld, day: string, year: string): readonly Figure[] {
  const { approved, allocated, spent, forecast } = positionIn(world, year);
  const money = [approved, allocated, spent, forecast].flatMap((one) => (one === undefined ? [] : [one]));
  const savings = fourFigures(world, day);
  return [
    ...money.map((one): Figure => ({ ...one, label: `${one.label}, ${year}` })),
    ...fourFigureNames.map((name) => savings[name]),
  ];
}

/** What every benefit of which something was measured in a financial year brought in it, as seen on a day. */
export function benefitFigures(world: LedgerWorld, day: string, year: string): readonly Figure[] {
  return benefits(world).flatMap((state) => actualOf(state, year, day).figure ?? []);
}

/** A figure’s value; an amount behind which there is no entry is none that anybody stated. */
export function valueStated(figure: Figure): string {
  return isInPence(figure.unit) && explain(figure).entries.length === 0 ? 'Nothing' : formatFigure(figure);
}
