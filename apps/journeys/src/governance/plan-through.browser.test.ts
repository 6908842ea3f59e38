import { proposal } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { recordAs } from '../steps/meetings.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
const planPath = '/projects/gone-through/plan';
let page: Page;

beforeAll(async () => {
  await recordAs(server, 'post-programme-manager', proposal('gone-through'), {
    type: 'BeginBusinessPlan',
    projectId: 'gone-through',
    planType: 'justification',
  });
  page = await signedIn(browser, server, programmeManager, planPath);
});

const main = () => page.getByRole('main');
const goOn = () => main().getByRole('button', { name: /^Record it, and go on: / });
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const cell = (label: string) => main().getByLabel(label, { exact: true });

/** What is typed into each section, by its heading. */
const typed: Readonly<Record<string, () => Promise<void>>> = {
  'Strategic case': () => cell('Text').fill('Two rooms have no screen.'),
  'Costs by year': async () => {
    await cell('Line 1, Kind of money').fill('Capital');
    await cell('Line 1, Funding source').fill('ICT reserve');
    await main().locator('[data-row="0"][data-column="2"]').fill('9,000');
  },
  'Benefits by year': async () => {
    await cell('Benefit 1, What is gained').fill('Fewer trips');
    await cell('Benefit 1, Class').fill('Qualitative');
  },
  'Who loses a choice': async () => {
    await main().getByLabel('Who loses a choice?').fill('Nobody.');
    await main().getByLabel('What is kept for them?').fill('Paper, where it is asked for.');
  },
};

describe('the sections of a plan', () => {
  it('are written one after the other, each leading to the next that is missing, until none is', async () => {
    await main().getByRole('listitem').getByRole('link', { name: 'Strategic case' }).click();
    await heading('Strategic case');
    const gone: string[] = [];
    for (;;) {
      const whole = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      const title = Object.keys(typed).find((one) => whole.endsWith(one)) ?? whole;
      gone.push(title);
      // oxlint-disable-next-line no-await-in-loop -- one section after the other.
      await typed[title]?.();
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const [words] = await goOn().allTextContents();
      if (words === undefined) break;
      // oxlint-disable-next-line no-await-in-loop -- as above.
      await goOn().click();
      // oxlint-disable-next-line no-await-in-loop -- as above.
      await heading(words.replace('Record it, and go on: ', ''));
      // oxlint-disable-next-line no-await-in-loop -- as above.
      await page.getByText(/^Recorded as entry/).waitFor();
    }
    expect(gone.toSorted()).toEqual(Object.keys(typed).toSorted());
    await main()
      .getByRole('button', { name: /^Record / })
      .click();
    await heading('Business plan');
    await main().getByRole('listitem').filter({ hasText: 'Issue' }).getByText('To do').waitFor();
    expect(
      await main()
        .getByText(/nothing is written|none is stated/)
        .count(),
    ).toBe(0);
  });

  it('asks what is missing before it goes on, and stays', async () => {
    await page.goto(`${server.address}${planPath}/write/strategic`);
    await heading('Strategic case');
    expect(await goOn().count()).toBe(0);
    await main().getByLabel('Text', { exact: true }).fill('');
    await main()
      .getByRole('button', { name: /^Record / })
      .click();
    await main().getByRole('alert').getByRole('link', { name: 'Write the text of this case' }).waitFor();
  });
});
