import { readsAlike } from '../../../kernel/text.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { PlannedBenefit } from '../events.ts';
import type { BusinessPlanState, PlanVersion } from '../state.ts';
import { idOfPromise } from './promise-id.ts';

/** A promise as it is named: by the project of its plan, and the title that it has there. */
export interface NamedPromise {
  readonly projectId: string;
  readonly title: string;
}

/** Whether both name one promise: of one project, under titles that a reader cannot tell apart. */
export function isSamePromise(one: NamedPromise | undefined, other: NamedPromise): boolean {
  return one?.projectId === other.projectId && readsAlike(one.title, other.title);
}

/** The lines of a version that state the promise of this title: mostly one, none where it has no such. */
export function linesPromising(title: string, { content }: Pick<PlanVersion, 'content'>): readonly PlannedBenefit[] {
  return content.benefits?.value.filter((one) => readsAlike(one.title, title)) ?? [];
}

/** What a version promises under one title. */
export interface Promised {
  /** The benefit that it becomes. */
  readonly benefitId: string;
  /** As its first line has it. */
  readonly title: string;
  readonly lines: readonly PlannedBenefit[];
  /** Whether it has become a benefit, by whichever version, or because somebody identified one by hand. */
  readonly isTaken: boolean;
}

/** The promises of a project's plan that somebody identified as benefits, by the ids that they would become. */
export function promisesIdentified(projectId: string, world: Pick<LedgerWorld, 'states'>): ReadonlySet<string> {
  const planned = world.states('benefit').flatMap((one) => one.planned ?? []);
  return new Set(planned.flatMap((one) => (one.projectId === projectId ? [idOfPromise(projectId, one.title)] : [])));
}

/** What a version promises, in its order; `identified` as `promisesIdentified` tells it. */
export function promisesIn(
  { projectId, takenUp }: Pick<BusinessPlanState, 'projectId' | 'takenUp'>,
  version: Pick<PlanVersion, 'content'>,
  identified: ReadonlySet<string>,
): readonly Promised[] {
  const taken = new Set(takenUp.flatMap(({ value }) => value.benefits.map((one) => one.benefitId)));
  const byId = Map.groupBy(version.content.benefits?.value ?? [], ({ title }) => idOfPromise(projectId, title));
  return [...byId].map(([benefitId, lines]) => ({
    benefitId,
    title: lines[0]?.title ?? '',
    lines,
    isTaken: taken.has(benefitId) || identified.has(benefitId),
  }));
}
