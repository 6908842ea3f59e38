import { channels, proposeFigures } from '@minutebook/domain';
import type { FiguresFile, FiguresMapping, LedgerWorld } from '@minutebook/domain';

import { readFigures } from '../read-figures.ts';

/** A file of figures, read as is proposed unless said otherwise. */
export function figuresFile(
  bytes: Uint8Array,
  world: LedgerWorld,
  on: string,
  said: Partial<FiguresMapping> = {},
): FiguresFile {
  const read = readFigures(bytes, 0);
  if (read.kind === 'refused') throw new Error(read.sentence);
  const quarters = said.quarters ?? 'calendar';
  const mapping: FiguresMapping = {
    columns: [...proposeFigures(read.columns, channels(world), quarters)],
    figures: {},
    channels: {},
    departments: { '': 'corporate' },
    tier: 'frontFacing',
    quarters,
    basis: 'measured',
    whole: false,
    doesNotApply: [],
    notCollected: [],
    ...said,
  };
  return { table: read, mapping, on, sourceLine: 'A file', reason: 'A later edition of the file states it otherwise' };
}
