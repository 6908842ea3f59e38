import { inOrder } from '../../kernel/day.ts';
import type { LedgerWorld } from '../../world.ts';
import type { AgreementOption } from '../../money/agreement/events.ts';
import type { Bearing, Stance } from '../engagement/events.ts';
import type { EngagementState, StatedPosition } from '../engagement/state.ts';
import type { Stated } from '../../kernel/entry.ts';
import { engagements } from '../read.ts';

/** Consultations that bear on something, by the day on which they opened. */
export function engagementsAbout(
  world: LedgerWorld,
  isMeant: (bearing: Bearing) => boolean,
): readonly EngagementState[] {
  return engagements(world)
    .filter(({ bearsOn }) => bearsOn.some(isMeant))
    .toSorted((one, other) => inOrder(one.opened.on, other.opened.on) || one.opened.n - other.opened.n);
}

/**
 * A position with where it stands on each option that the consultation asks about, in their order; `undefined` where it says
 * nothing.
 */
export interface PositionRow {
  readonly position: Stated<StatedPosition>;
  readonly stands: readonly { readonly option: AgreementOption; readonly stance: Stance | undefined }[];
}

/** Positions on the options of a consultation side by side, in the order in which they were stated. */
export function positionsSideBySide({ options, positions }: EngagementState): readonly PositionRow[] {
  return positions
    .toSorted((one, other) => inOrder(one.on, other.on) || one.n - other.n)
    .map((position) => ({
      position,
      stands: options.map((option) => ({
        option,
        stance: position.value.stands.find((one) => one.option === option)?.stance,
      })),
    }));
}
