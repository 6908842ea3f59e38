import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { backlog, latestRating } from '@minutebook/domain';
import { describe, expect, it } from 'vitest';

import { publishedFiles, withoutPublishedFiles } from '../../testing/published-files.ts';
import { planGmpp, readGmpp, reportLines } from './index.ts';
import type { GmppPlan, Publication } from './index.ts';
import { foldText } from './reading/fold-text.ts';
import { withheldIn } from './reading/read-cells.ts';
import { memoryLedger } from './testing/memory-ledger.ts';
import type { MemoryLedger } from './testing/memory-ledger.ts';
import { today } from './testing/edition-import.ts';

if (withoutPublishedFiles !== '')
  process.stderr.write(`Tests on the published files of the Major Projects Portfolio${withoutPublishedFiles}.\n`);

const editions = [
  { file: 'uk_2019.csv', asAt: '2018-09-30', publishedOn: '2019-07-18', projects: 133 },
  { file: 'uk_2020.csv', asAt: '2019-09-30', publishedOn: '2020-07-09', projects: 125 },
  { file: 'uk_2021.csv', asAt: '2021-03-31', publishedOn: '2021-07-15', projects: 184 },
] as const;
type PublishedEdition = (typeof editions)[number];

function bytesOf({ file }: PublishedEdition): Uint8Array {
  return readFileSync(join(publishedFiles, file));
}

function publicationOf(edition: PublishedEdition): Publication {
  const read = readGmpp(bytesOf(edition), edition, today);
  if (read.kind === 'refused') throw new Error(read.sentence);
  return read.publication;
}

function planOf(publication: Publication, ledger: MemoryLedger): GmppPlan {
  const plan = planGmpp(publication, ledger.world);
  if (plan.kind === 'refused') throw new Error(plan.sentence);
  return plan;
}

function importInOrder(ledger: MemoryLedger, upTo: number): readonly GmppPlan[] {
  return editions.slice(0, upTo).map((edition) => {
    const plan = planOf(publicationOf(edition), ledger);
    for (const each of plan.commands) ledger.record(each);
    return plan;
  });
}

describe.skipIf(withoutPublishedFiles !== '')(`the published files${withoutPublishedFiles}`, () => {
  it.each(editions)('$file is read whole, every cell accounted for', (edition) => {
    const { projects, untaken, unread, tally, notTaken } = publicationOf(edition);
    expect(projects).toHaveLength(edition.projects);
    expect(untaken).toEqual([]);
    expect(tally.labels + tally.taken + tally.unread + tally.notTaken + tally.blank).toBe(tally.all);
    expect(unread.every(({ reason }) => reason !== '')).toBe(true);
    expect(notTaken.filter(({ reason }) => reason.includes('budgets'))).toHaveLength(4);
    expect(projects.every(({ rating }) => rating.kind !== 'notUnderstood')).toBe(true);
  });

  it('the ratings of each file are those it states', () => {
    const counts = editions.map((edition) => {
      const ratings = publicationOf(edition).projects.map(({ rating }) => rating);
      const rated = ratings.flatMap((one) => (one.kind === 'rated' ? [one.confidence.rating] : []));
      const withheld = ratings.flatMap((one) => (one.kind === 'withheld' ? [one.because] : []));
      return Object.fromEntries(
        [...new Set([...rated, ...withheld])].map((word) => [
          word,
          [...rated, ...withheld].filter((one) => one === word).length,
        ]),
      );
    });
    expect(counts).toEqual([
      { green: 4, amberGreen: 18, amber: 66, amberRed: 38, red: 4, exempt: 3 },
      { green: 3, amberGreen: 18, amber: 59, amberRed: 32, red: 11, exempt: 2 },
      { green: 12, amberGreen: 29, amber: 84, amberRed: 44, red: 7, exempt: 5, noneGiven: 2, earlyPlanning: 1 },
    ]);
  });

  it('no day that is published is taken for a slip', () => {
    const untold = editions.map((edition) =>
      publicationOf(edition).projects.flatMap(({ start, end }) => [start, end].filter((one) => one.kind === 'absent')),
    );
    expect(untold.flat().filter(({ because }) => because === 'tooFar' || because === 'endBeforeStart')).toEqual([]);
  });

  it('the byte that Windows-1252 does not define is told of, and the cell kept', () => {
    const { remarks, projects } = publicationOf(editions[1]);
    const strange = remarks.filter(({ rowLabel }) => !rowLabel.startsWith('Project -'));
    expect(strange).toMatchObject([{ row: 4, letters: 'DP', reason: expect.stringContaining('0x9D') }]);
    expect(projects.filter(({ description }) => description?.includes('\ufffd'))).toHaveLength(1);
  });

  it('imported in order, each day shows the projects of its edition with their ratings', () => {
    const ledger = memoryLedger();
    importInOrder(ledger, 3);
    for (const edition of editions) {
      const rows = backlog(ledger.effectiveOn(edition.asAt)).rows;
      expect(rows).toHaveLength(edition.projects);
      const shown = rows.map(({ project, department }) => {
        const rating = latestRating(project)?.value;
        const tone = rating?.kind === 'rated' ? rating.confidence.rating : rating?.because;
        return [project.title.value, department?.title.toLowerCase(), tone];
      });
      const published = publicationOf(edition).projects.map(({ title, department, rating }) => {
        const tone = rating.kind === 'rated' ? rating.confidence.rating : rating.kind === 'withheld' && rating.because;
        return [title, department.toLowerCase(), tone];
      });
      expect(shown.toSorted()).toEqual(published.toSorted());
    }
  });

  it('tells those gone from a publication apart from those closed', () => {
    const ledger = memoryLedger();
    const [, second, third] = importInOrder(ledger, 3);
    const { totals } = backlog(ledger.world);
    expect(totals.notListed.value).toBe((second?.report.gone.length ?? 0) + (third?.report.gone.length ?? 0));
    expect([totals.closed.value, totals.stopped.value]).toEqual([0, 0]);
  });

  it('joins by reference what was renamed, by name what has another reference, and nothing else', () => {
    const [, second, third] = importInOrder(memoryLedger(), 3);
    expect([second?.report.added.length, second?.report.gone.length]).toEqual([22, 30]);
    // Without references in the first file, only a change of case can be told for a change of name.
    expect(second?.report.renamed.every(({ from, to }) => from !== to && foldText(from) === foldText(to))).toBe(true);
    expect(second?.report.possiblySame.map(({ gone }) => gone.title)).toContain('Tax-Free Childcare');
    expect(third?.report.renamed.map(({ to }) => to)).toContain('Armour Main Battle Tank');
    expect(third?.report.rereferenced.map(({ from, to }) => `${from} ${to}`)).toContain(
      'DH_0063_1819-Q3 DOH_0063_1819-Q3',
    );
    expect(third?.report.added).toHaveLength(184 - 125 + (third?.report.gone.length ?? 0));
  });

  it('importing a file again records nothing', () => {
    const ledger = memoryLedger();
    for (const edition of editions) {
      const plan = planOf(publicationOf(edition), ledger);
      for (const each of plan.commands) ledger.record(each);
      const again = planOf(publicationOf(edition), ledger);
      expect(again.commands).toEqual([]);
      expect(reportLines(again.report)).toContain('Nothing to record: the ledger already says what this edition says.');
      expect(plan.commands.length).toBeGreaterThan(0);
    }
  });

  it('an older file after a newer one is refused', () => {
    const ledger = memoryLedger();
    importInOrder(ledger, 2);
    expect(planGmpp(publicationOf(editions[0]), ledger.world)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('already holds an edition as at 2019-09-30'),
    });
  });

  it.each([1, 40, 300, 500])('an import interrupted after %i commands goes on exactly', (stop) => {
    const whole = memoryLedger();
    importInOrder(whole, 2);
    const cut = memoryLedger();
    for (const edition of editions.slice(0, 2)) {
      for (const each of planOf(publicationOf(edition), cut).commands.slice(0, stop)) cut.record(each);
      for (const each of planOf(publicationOf(edition), cut).commands) cut.record(each);
    }
    expect(cut.entries).toEqual(whole.entries);
  });

  it.each(editions)('$file cut off anywhere is refused, and so is its UTF-16', (edition) => {
    const bytes = bytesOf(edition);
    for (const part of [0, 0.001, 0.1, 0.37, 0.5, 0.73, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part));
      expect(readGmpp(cut, edition, today)).toMatchObject({
        kind: 'refused',
        sentence: expect.stringMatching(/^The file|^Row/),
      });
    }
    const utf16 = Buffer.from(new TextDecoder('windows-1252').decode(bytes), 'utf16le');
    expect(readGmpp(utf16, edition, today)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('UTF-16'),
    });
  });

  it('no description that says something is taken for one withheld', () => {
    const lost = editions.flatMap((edition) =>
      publicationOf(edition).unread.filter(({ row, text }) => row < 6 && withheldIn(text) !== 'exempt'),
    );
    expect(lost).toEqual([]);
  });
});
