import { channels, comparable, figuresMapping, proposeFigures } from '@minutebook/domain';
import type { FiguresMapping, LedgerWorld } from '@minutebook/domain';
import { z } from 'zod';

import { departmentOptions } from '../../recording/fields/department-options.ts';
import { keepHere, keptHere } from '../../replay/index.ts';
import type { FiguresTable } from './read-file.ts';

/** What somebody says of a file before it is planned. */
export interface MappingDraft {
  /** The name under which the mapping is kept. */
  readonly name: string;
  readonly sourceLine: string;
  readonly mapping: FiguresMapping;
}

const kept = z.strictObject({ name: z.string(), mapping: figuresMapping });

function keyOf(signature: string): string {
  return `minutebook:figures:${signature}`;
}

/** Keeps how files with this header are read. */
export function keepMapping({ signature }: FiguresTable, { name, mapping }: MappingDraft): void {
  if (signature !== undefined) keepHere(keyOf(signature), JSON.stringify({ name, mapping }));
}

/** How the file was read last, where its header is known; else what its columns seem to mean. */
export function firstDraft(table: FiguresTable, world: LedgerWorld): MappingDraft & { readonly isKnown: boolean } {
  const known = knownMapping(table.signature);
  const sourceLine = table.document;
  if (known !== undefined) return { ...known, sourceLine, isKnown: true };
  return { name: '', sourceLine, mapping: proposed(table, world), isKnown: false };
}

function knownMapping(signature: string | undefined): z.infer<typeof kept> | undefined {
  const text = signature === undefined ? undefined : keptHere(keyOf(signature));
  if (text === undefined) return undefined;
  try {
    return kept.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
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

/** The different words of the columns that mean this, in the order of the file. */
export function wordsIn(
  table: FiguresTable,
  { columns }: FiguresMapping,
  words: 'channel' | 'department' | 'figure',
): readonly string[] {
  const named = new Set(columns.flatMap((one) => (one.kind === 'words' && one.words === words ? [one.column] : [])));
  const at = table.columns.filter(({ column }) => named.has(column)).map(({ index }) => index);
  const texts = table.rows.flatMap(({ cells }) => at.map((index) => (cells[index] ?? '').trim()));
  return [...new Set(texts)].filter((one) => one !== '').slice(0, 60);
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
