import type { LedgerWorld } from '../../world.ts';
import { positionIn, yearsWithin } from './position.ts';
import type { Position } from './position.ts';

/** What a plan's version said that a year would cost. */
export interface PlannedCost {
  readonly version: number;
  /** The day the version was issued, and the entry. */
  readonly issuedOn: string;
  readonly n: number;
  /** In pence; `undefined` where the version states no costs at all. */
  readonly amount: number | undefined;
}

/** A year of a project's money beside what each version of its plan said. */
export interface YearBesidePlan {
  readonly year: string;
  readonly position: Position;
  readonly planned: readonly PlannedCost[];
}

/** A project's money by year, and the cost profile of every version of its business plan for the same years. */
export function planBesideMoney(world: LedgerWorld, projectId: string): readonly YearBesidePlan[] {
  const scope = { projectId };
  const versions = world.state('businessPlan', projectId)?.versions ?? [];
  const costs = versions.map(({ version, issued, content }) => ({ version, issued, lines: content.costs?.value }));
  const money = yearsWithin(world, scope).filter((year) => isOfTheProject(positionIn(world, year, scope)));
  const planned = costs.flatMap(({ lines }) => lines?.map(({ year }) => year) ?? []);
  return [...new Set([...money, ...planned])].toSorted().map((year) => ({
    year,
    position: positionIn(world, year, scope),
    planned: costs.map(({ version, issued, lines }) => ({
      version,
      issuedOn: issued.on,
      n: issued.n,
      amount: lines?.reduce((so, one) => so + (one.year === year ? one.amount : 0), 0),
    })),
  }));
}

function isOfTheProject({ allocated, committed, spent, forecast }: Position): boolean {
  return [allocated, committed, spent, forecast].some(({ terms }) => terms.length > 0);
}
