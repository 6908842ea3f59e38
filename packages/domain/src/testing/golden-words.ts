import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { definitions } from '../deciding.ts';
import { categories } from '../reading.ts';
import { describe } from '../saying.ts';
import { replay } from '../replay.ts';
import type { DomainEvent } from '../world.ts';
import { entriesOf, fact } from './entries.ts';
import type { Fact } from './entries.ts';
import { goldenFolderOf } from './golden-folder.ts';

/** Every event as it was recorded, in one stream of each category. */
export function goldenFacts(): readonly Fact[] {
  return categories.flatMap((category) =>
    definitions[category].flatMap(({ type, version }) => {
      const file = join(goldenFolderOf(category), `${type}.v${version}.json`);
      const all = JSON.parse(readFileSync(file, 'utf8')) as readonly DomainEvent['data'][];
      return all.map((data) => fact(`${category}-a`, { type, data } as DomainEvent));
    }),
  );
}

/** What is said of each of them, by type. */
export function goldenWords(): Readonly<Record<string, readonly string[]>> {
  const entries = entriesOf(goldenFacts());
  const world = replay(entries);
  const words: Record<string, string[]> = {};
  for (const entry of entries) (words[entry.type] ??= []).push(describe(entry, world));
  return words;
}
