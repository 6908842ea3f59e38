import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { channels, proposeFigures } from '@minutebook/domain';
import type { FiguresFile, FiguresMapping, LedgerWorld } from '@minutebook/domain';

import { readFigures } from '../read-figures.ts';

const data = join(fileURLToPath(new URL('../../../../../..', import.meta.url)), '../shared/data');

/**
 * Published files beside the checkout, absent in an ordinary clone: transactional services of government (Crown copyright,
 * used under the Open Government Licence v3.0) and call centres (public domain). Read where they lie, never copied.
 */
export function publishedFigures(path: string): Buffer {
  return readFileSync(join(data, path));
}

/** Why tests on them are skipped, as a suffix of their names; empty where the files are there. */
export const withoutFigures =
  existsSync(join(data, 'pp-transactions')) && existsSync(join(data, 'contact-centre'))
    ? ''
    : ' (skipped: they are not in ../shared/data)';

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
