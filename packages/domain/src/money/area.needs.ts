import type { Role } from '../kernel/entry.ts';
import type { Figure } from '../kernel/figure.ts';
import type { LedgerWorld } from '../world.ts';
import { endingFigure } from './reports/agreements-ending.ts';

/** Something about money and agreements that somebody would act on. */
export interface MoneyNeed {
  readonly kind: 'agreementsEnding';
  readonly sentence: string;
  readonly figure: Figure;
}

/**
 * What needs somebody of this role about agreements; what is in order is left out. Asked apart from the other needs, since
 * the folds of the area come with what first asks for them.
 */
export function moneyNeeds(world: LedgerWorld, on: string, role: Role): readonly MoneyNeed[] {
  if (role !== 'programmeManager') return [];
  const figure = endingFigure(world, on);
  if (figure.value === 0) return [];
  const which = figure.value === 1 ? '1 agreement ends or is' : `${figure.value} agreements end or are`;
  return [{ kind: 'agreementsEnding', figure, sentence: `${which} to be given notice within 12 months.` }];
}
