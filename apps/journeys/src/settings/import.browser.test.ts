import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { publishedFiles, withoutPublishedFiles } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();

const editions = [
  { year: 2019, asAt: '2018-09-30', published: '2019-07-18', open: 133 },
  { year: 2020, asAt: '2019-09-30', published: '2020-07-09', open: 125 },
  { year: 2021, asAt: '2021-03-31', published: '2021-07-15', open: 184 },
];

describe.skipIf(withoutPublishedFiles !== '')(
  `the import of published files in the page${withoutPublishedFiles}`,
  () => {
    let page: Page;

    beforeAll(async () => {
      page = await signedIn(browser, server, programmeManager);
    });

    async function fillDay(legend: RegExp, day: string): Promise<void> {
      const [year = '', month = '', date = ''] = day.split('-');
      const group = page.getByRole('group', { name: legend });
      await group.getByLabel('Day').fill(date);
      await group.getByLabel('Month').fill(month);
      await group.getByLabel('Year').fill(year);
    }

    async function check(file: string, asAt: string, published: string): Promise<void> {
      await page.goto(`${server.address}/settings/import`);
      await page.getByLabel('File').setInputFiles(file);
      await fillDay(/figures true/, asAt);
      await fillDay(/published/, published);
      await page.getByRole('button', { name: 'Check the file' }).click();
    }

    it.each(editions)(
      'records $year with progress, and shows its projects as effective on its day',
      async (edition) => {
        await check(join(publishedFiles, `uk_${edition.year}.csv`), edition.asAt, edition.published);
        await page.getByRole('heading', { name: 'Cells not taken as they stand' }).waitFor();
        await page.getByText('Open Government Licence').first().waitFor();
        await page.getByRole('button', { name: /^Record \d+/ }).click();
        await page.getByRole('link', { name: 'See the backlog as effective on' }).waitFor();
        await page.goto(`${server.address}/backlog?on=${edition.asAt}`);
        await page.getByRole('heading', { level: 1, name: 'Backlog' }).waitFor();
        await page.getByText(`${edition.open} projects. The rank counts`).waitFor();
      },
    );

    it('tells those gone from a publication apart from those closed', async () => {
      await page.goto(`${server.address}/backlog?on=2019-09-30&standing=notListed`);
      await page.getByText(/^30 projects/).waitFor();
      await page.goto(`${server.address}/backlog?on=2019-09-30&standing=closed`);
      await page.getByRole('heading', { level: 1, name: 'Backlog' }).waitFor();
      await expect.poll(() => page.getByRole('table').count()).toBe(0);
    });

    it('finds nothing to record in a file that was imported', async () => {
      await check(join(publishedFiles, 'uk_2021.csv'), '2021-03-31', '2021-07-15');
      await page.getByRole('heading', { name: 'What it changes' }).waitFor();
      await expect.poll(() => page.getByRole('button', { name: /^Record \d+/ }).count()).toBe(0);
    });

    it('refuses what is no such file, with a sentence, and records nothing', async () => {
      await check(fileURLToPath(import.meta.url), '2021-03-31', '2021-07-15');
      await page.getByText('This file cannot be imported').waitFor();
    });
  },
);
