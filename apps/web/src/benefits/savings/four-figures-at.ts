import { fourFigures } from '@minutebook/domain';
import type { FourFigures } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

/** The four figures of savings of the whole programme. */
export const fourFiguresAt = ({ world }: Moment, day: string): FourFigures => fourFigures(world, day);
