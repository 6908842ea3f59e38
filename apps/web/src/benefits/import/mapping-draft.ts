import { channels, comparable, figuresSources, proposeFigures } from '@minutebook/domain';
import type { FiguresMapping, FiguresSourceState, LedgerWorld } from '@minutebook/domain';

import { recognised } from '../../importing/recognised.ts';
import { departmentOptions } from '../../recording/fields/department-options.ts';
import type { FiguresTable } from './read-file.ts';

/** What somebody says of a file before it is planned. */
export interface MappingDraft {
  /** Of the files that it is one of; empty for new ones. */
  readonly sourceId: string;
  /** The name under which the mapping is kept. */
  readonly title: string;
  readonly sourceLine: string;
  readonly mapping: FiguresMapping;
}

/** How the file was read last, where its header is known; else what its columns seem to mean. */
export function firstDraft(table: FiguresTable, world: LedgerWorld): MappingDraft {
  const known = recognised(figuresSources(world), table.signature);
  const sourceLine = table.document;
  if (known === undefined) return { sourceId: '', title: '', sourceLine, mapping: proposed(table, world) };
  const { source, mapping } = known;
  return { sourceId: source.sourceId, title: source.title, sourceLine, mapping };
}

/**
 * The draft where somebody says that the file is of a source whose header is another one, such as the next edition with
 * more quarters: read as those files are, and what they do not have as it is proposed.
 */
export function draftOf(
  table: FiguresTable,
  draft: MappingDraft,
  source: FiguresSourceState | undefined,
  world: LedgerWorld,
): MappingDraft {
  const known = source?.descriptions.at(-1)?.value.mapping;
  if (source === undefined || known === undefined) return { ...draft, sourceId: '', title: '' };
  const here = proposed(table, world);
  const meant = new Map([...here.columns, ...known.columns].map((one) => [one.column, one]));
  const columns = table.columns.flatMap(({ column }) => meant.get(column) ?? []);
  const mapping: FiguresMapping = {
    ...known,
    columns,
    channels: { ...here.channels, ...known.channels },
    departments: { ...here.departments, ...known.departments },
  };
  return { ...draft, sourceId: source.sourceId, title: source.title, mapping };
}

function proposed(table: FiguresTable, world: LedgerWorld): FiguresMapping {
  const columns = proposeFigures(table.columns, channels(world), 'calendar');
  const rest = channels(world).find(({ digital }) => !digital)?.channelId;
  const hasTotal = columns.some((one) => one.kind === 'figure' && one.figure === 'total');
  const draft: FiguresMapping = {
    columns: [...columns],
    ...(hasTotal && rest !== undefined ? { restChannelId: rest } : {}),
    figures: {},
    channels: {},
    departments: {},
    tier: 'frontFacing',
    quarters: 'calendar',
    basis: 'measured',
    whole: false,
    doesNotApply: [],
    notCollected: [],
  };
  return { ...draft, channels: channelsOf(table, draft, world), departments: departmentsNamed(table, draft, world) };
}

/** Longer texts are no words for a channel, a department or a figure. */
const longestWords = 200;

/** The different words of the columns that mean this, in the order of the file. */
export function wordsIn(
  table: FiguresTable,
  { columns }: FiguresMapping,
  words: 'channel' | 'department' | 'figure',
): readonly string[] {
  const named = new Set(columns.flatMap((one) => (one.kind === 'words' && one.words === words ? [one.column] : [])));
  const at = table.columns.filter(({ column }) => named.has(column)).map(({ index }) => index);
  const texts = table.rows.flatMap(({ cells }) => at.map((index) => (cells[index] ?? '').trim()));
  return [...new Set(texts)].filter((one) => one !== '' && one.length <= longestWords).slice(0, 60);
}

function channelsOf(table: FiguresTable, draft: FiguresMapping, world: LedgerWorld): FiguresMapping['channels'] {
  const byTitle = new Map(channels(world).map(({ title, channelId }) => [comparable(title), channelId]));
  return matched(wordsIn(table, draft, 'channel'), byTitle, (one) => one.toLowerCase());
}

function departmentsNamed(
  table: FiguresTable,
  draft: FiguresMapping,
  world: LedgerWorld,
): FiguresMapping['departments'] {
  const byTitle = new Map(departmentOptions(world).map(({ label, value }) => [comparable(label), value]));
  return matched(wordsIn(table, draft, 'department'), byTitle, (one) => one);
}

function matched(
  words: readonly string[],
  byTitle: ReadonlyMap<string, string>,
  keyed: (word: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    words.flatMap((one) => {
      const found = byTitle.get(comparable(one));
      return found === undefined ? [] : [[keyed(one), found] as const];
    }),
  );
}
