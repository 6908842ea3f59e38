import { areDepartments } from '../../../programme/programme/registered.ts';
import { arrivalKey } from '../../../kernel/order-key.ts';
import type { LedgerWorld } from '../../../world.ts';
import { isOpen, orderKeyOf } from './ranking.ts';

/** Where a move lands: the keys on either side and the position, from 1, that people will see. */
export interface Place {
  readonly above: string | undefined;
  readonly below: string | undefined;
  readonly position: number;
}

/** Whether a department that is named is registered. */
export function departmentIsRegistered(departmentId: string | undefined, world: LedgerWorld): boolean {
  return departmentId === undefined || areDepartments([departmentId], world);
}

/** What a proposal leans on: whether its department is registered, and the day on which the programme began. */
export interface ProposalFacts {
  readonly departmentIsKnown: boolean;
  readonly programmeBeganOn: string | undefined;
}

export function proposalFacts(departmentId: string, world: LedgerWorld): ProposalFacts {
  const programmeBeganOn = world.states('programme')[0]?.establishedOn;
  return { departmentIsKnown: departmentIsRegistered(departmentId, world), programmeBeganOn };
}

/** Aims that were never adopted, or were retired by a day. */
export function aimsNotInForce(aimIds: readonly string[], on: string, world: LedgerWorld): readonly string[] {
  const aims = world.states('programme').flatMap((programme) => programme.aims);
  const standing = aims.filter((aim) => aim.retired === undefined || on < aim.retired.on);
  const inForce = new Set(standing.map((aim) => aim.aimId));
  return aimIds.filter((aimId) => !inForce.has(aimId));
}

/**
 * Where a ranking lands; `undefined` when the project to place it below is not in the backlog. The place last in the backlog is
 * above every project that has yet to arrive, so that it does not stay last.
 */
export function placeBelow(aboveId: string | null, movedId: string, world: LedgerWorld): Place | undefined {
  let above: string | undefined;
  if (aboveId !== null) {
    const neighbour = world.state('project', aboveId);
    if (neighbour === undefined || !isOpen(neighbour) || aboveId === movedId) return undefined;
    above = orderKeyOf(neighbour);
  }
  let below: string | undefined;
  let position = 1;
  for (const other of world.states('project')) {
    if (other.projectId === movedId || !isOpen(other)) continue;
    const key = orderKeyOf(other);
    if (above !== undefined && key <= above) position += 1;
    else if (below === undefined || key < below) below = key;
  }
  const nextArrival = arrivalKey(world.n + 1);
  if (below === undefined && (above === undefined || above < nextArrival)) below = nextArrival;
  return { above, below, position };
}
