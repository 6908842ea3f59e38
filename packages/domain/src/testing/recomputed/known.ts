import { expect } from 'vitest';

import type { Figure } from '../../kernel/figure.ts';
import { budgets } from '../../money/read.ts';
import { yearsWithin } from '../../money/reports/position.ts';
import { replay } from '../../replay.ts';
import type { DomainEntry, LedgerWorld } from '../../world.ts';
import { begun } from '../begun.ts';
import type { History } from '../histories.ts';

/** A history as it was known at some of its entries, the last one among them. */
export interface Known {
  readonly entries: readonly DomainEntry[];
  readonly world: LedgerWorld;
}

/** A history as it was known at its beginning, after each third of what was said in it, and at its end. */
export function knownAtTimes({ entries }: History): readonly Known[] {
  const said = entries.length - begun.length;
  const lengths = new Set([0, 1, 2, 3].map((third) => begun.length + Math.floor((said * third) / 3)));
  return [...lengths].map((length) => {
    const known = entries.slice(0, length);
    return { entries: known, world: replay(known) };
  });
}

/** Every budget with each of its years, and one of which nothing was said. */
export function budgetYears(world: LedgerWorld): readonly { readonly budgetId: string; readonly year: string }[] {
  return budgets(world).flatMap(({ budgetId }) =>
    [...yearsWithin(world, { budgetId }), '2030-31'].map((year) => ({ budgetId, year })),
  );
}

/** That a figure is what its terms add up to, and each term rests on entries that were known. */
export function expectExplained({ label, value, terms }: Figure, { world }: Known): void {
  const total = terms.reduce((so, term) => so + term.value, 0);
  if (total !== value) expect.fail(`${label} is ${value}, and its terms come to ${total}`);
  for (const term of terms) {
    const unknown = term.entries.filter((n) => n < 1 || n > world.n);
    if (term.entries.length === 0 || unknown.length > 0) {
      expect.fail(`${label}, ${term.label}: ${term.value} rests on entries ${term.entries.join(', ')}`);
    }
  }
}

/** The figures of a report by name, without those that it has none of. */
export function valuesOf(figures: Readonly<Record<string, Figure | undefined>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) => (figure === undefined ? [] : [[name, figure.value]])),
  );
}

/** What amounts come to. */
export function total(amounts: readonly number[]): number {
  return amounts.reduce((so, amount) => so + amount, 0);
}
