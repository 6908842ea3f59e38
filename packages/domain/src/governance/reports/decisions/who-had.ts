import type { LedgerWorld } from '../../../world.ts';
import { endOfMeeting } from './meetings-had.ts';

/** Those who had the ledger up to one entry before them; `ended`: a board whose decisions end with that entry. */
export interface WhoHad {
  readonly kind: 'meeting' | 'officer' | 'ended';
  /** Title of the board, or the officer's post. */
  readonly title: string;
  /** The day they met or decided. */
  readonly on: string;
}

/**
 * Who had the ledger up to entry `position` before them on a day, or on any: a board by its papers or its decisions, an
 * officer by a decision. Where nobody had, the board that had decided by that entry on the day, if one is given.
 * `undefined` for nobody, and where it was several, since then it is not clear who is meant.
 */
export function whoHad(world: LedgerWorld, position: number, on?: string): WhoHad | undefined {
  const ofThatDay = (one: WhoHad): boolean => on === undefined || one.on === on;
  const had = [...boards(world, position), ...officers(world, position)].filter(ofThatDay);
  const found = had.length > 0 || on === undefined ? had : ended(world, position).filter(ofThatDay);
  const [first] = found;
  return found.every((one) => one.title === first?.title && one.on === first.on) ? first : undefined;
}

function boards(world: LedgerWorld, position: number): readonly WhoHad[] {
  return world.states('meeting').flatMap(({ boardId, heldOn, decisions, reports }) => {
    const days = [
      ...decisions.filter((one) => one.minuted.value.knownAt === position).map((one) => one.minuted.on),
      ...(reports.some((one) => one.value.position === position) ? [heldOn] : []),
    ];
    const title = world.state('board', boardId)?.title ?? boardId;
    return days.map((on) => ({ kind: 'meeting' as const, title, on }));
  });
}

function ended(world: LedgerWorld, position: number): readonly WhoHad[] {
  return world
    .states('meeting')
    .filter((meeting) => endOfMeeting(meeting, world) === position)
    .map(({ boardId, heldOn }) => ({
      kind: 'ended',
      title: world.state('board', boardId)?.title ?? boardId,
      on: heldOn,
    }));
}

function officers(world: LedgerWorld, position: number): readonly WhoHad[] {
  return world
    .states('project')
    .flatMap(({ decisions }) => decisions.map((one) => one.recorded))
    .flatMap(({ value: { takenBy, knownAt }, on }) =>
      takenBy.kind === 'officer' && knownAt === position ? [{ kind: 'officer' as const, title: takenBy.post, on }] : [],
    );
}
