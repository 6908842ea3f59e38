import type { FiguresPlan } from '../../benefits/import/acts.ts';
import type { FiguresMapping } from '../../benefits/figures-source/mapping.ts';
import { planFigures } from '../../benefits/import/plan.ts';
import { replay } from '../../replay.ts';
import type { LedgerWorld } from '../../world.ts';
import { entriesOf } from '../entries.ts';
import type { Fact } from '../entries.ts';
import { programmeFacts } from '../facts.ts';
import { repairs, threeChannels } from './service-facts.ts';

/** A ledger with three channels, the service for repairs and these facts. */
export const worldWith = (...facts: readonly Fact[]) =>
  replay(entriesOf([...programmeFacts, ...threeChannels, repairs, ...facts]));

/** Contacts by the channels of the ledger, measured. */
export const plain: FiguresMapping = {
  columns: [],
  figures: {},
  channels: { web: 'web', phone: 'phone', counter: 'face' },
  departments: { '': 'housing' },
  tier: 'frontFacing',
  quarters: 'calendar',
  basis: 'measured',
  whole: false,
  doesNotApply: ['no call centre'],
  notCollected: ['[not provided]'],
};
/** A column of words. */
export const words = (column: string, is: 'service' | 'period' | 'channel' | 'definition' | 'preliminary') =>
  ({ kind: 'words', column, words: is }) as const;
/** A row a service, month and channel, in the columns `s|p|c|n`. */
export const long: FiguresMapping = {
  ...plain,
  columns: [
    words('s', 'service'),
    words('p', 'period'),
    words('c', 'channel'),
    { kind: 'figure', column: 'n', figure: 'contacts' },
  ],
};
/** A column a quarter: all contacts, and those by web, in the columns `s|total|web`. */
export const wide: FiguresMapping = {
  ...plain,
  restChannelId: 'phone',
  columns: [
    words('s', 'service'),
    { kind: 'figure', column: 'total', figure: 'total', period: '2026-Q1' },
    { kind: 'figure', column: 'web', figure: 'contacts', period: '2026-Q1', channelId: 'web' },
  ],
};
/** Calls offered and the share of them abandoned, in the columns `s|p|o|a`. */
export const called: FiguresMapping = {
  ...plain,
  columns: [
    words('s', 'service'),
    words('p', 'period'),
    { kind: 'figure', column: 'o', figure: 'offered' },
    { kind: 'figure', column: 'a', figure: 'abandonedShare', scale: 'fraction' },
  ],
};

/** What is planned on 1 September 2026 of rows of cells under these columns, the first in row 2. */
export function planned(
  mapping: FiguresMapping,
  columns: string,
  rows: readonly string[],
  world: LedgerWorld = worldWith(),
) {
  const table = {
    columns: columns.split('|').map((column, index) => ({ column, index })),
    rows: rows.map((row, at) => ({ number: at + 2, cells: row.split('|') })),
  };
  return planFigures({ table, mapping, on: '2026-09-01', sourceLine: 'A file', reason: 'Stated otherwise' }, world);
}

/** What each act of a plan does, in their order. */
export const does = (plan: FiguresPlan) => plan.acts.map((one) => one.does);

/** The rows of a plan that are refused, with the name of the refusal. */
export const refusals = (plan: FiguresPlan) => plan.refused.map(({ row, refusal }) => [row, refusal]);
