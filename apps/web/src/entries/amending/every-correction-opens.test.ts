import { commandsThatRecord, counterOf } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';
import { historyArbitrary } from '@minutebook/domain/testing';
import { Timeline } from '@minutebook/ledger';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formFor } from '../../areas.ts';
import { filledIn } from './filled-in.ts';

/** What is wrong with the form that corrects an entry; `undefined` where it opens with what the entry says. */
async function faultOf(entry: DomainEntry, entries: readonly DomainEntry[]): Promise<string | undefined> {
  const timeline = new Timeline();
  timeline.append(entries);
  const { world } = timeline.at({ upTo: entries.length });
  for (const command of commandsThatRecord(entry.type)) {
    const load = formFor(command);
    if (typeof load !== 'function') continue;
    const { form } = await load();
    const filled = filledIn(form, entry, command, world, entry.by.id);
    if (filled === undefined) return `${entry.type}: there is no such ${form.subject.what}`;
    const begin = { ...form.subject.ids(filled.opened), ...filled.values, type: command };
    const read = (form.stricter?.(filled.opened, begin) ?? form.schema).safeParse(form.typed?.(begin) ?? begin);
    return read.success ? undefined : `${entry.type}: ${read.error.message}`;
  }
  return undefined;
}

test('Every kind of entry that is corrected opens the form that it was recorded with, filled in with what it says', async () => {
  const faults = new Map<string, string | undefined>();
  for (const { entries } of fc.sample(historyArbitrary(), { numRuns: 500, seed: 1 })) {
    for (const entry of entries) {
      const counter = counterOf(entry);
      if (faults.has(entry.type) || counter?.kind !== 'amended' || counter.restated !== undefined) continue;
      faults.set(entry.type, await faultOf(entry, entries));
    }
  }
  expect(faults.size).toBeGreaterThan(60);
  expect([...faults.values()].filter((fault) => fault !== undefined)).toEqual([]);
});
