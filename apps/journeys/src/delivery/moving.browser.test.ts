import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { press } from '../steps/forms.ts';
import { backlogTitles, programmeManager, signedIn } from '../steps/people.ts';
import { expectFitForAll } from '../steps/steps.ts';

const { browser, server } = await recording();
let page: Page;
let first: readonly string[];

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager, '/backlog');
  first = await backlogTitles(page);
});

const main = () => page.getByRole('main');
const handle = (title: string) => main().getByRole('link', { name: `Move ${title}`, exact: true });
const [one, two, three] = [() => first[0] ?? '', () => first[1] ?? '', () => first[2] ?? ''];

describe('a row of the backlog', () => {
  it('is carried up by keys, and back again, while nothing is recorded', async () => {
    await press(page, 'Move projects in the list');
    await main().getByText('To move a project, drag it by').waitFor();
    await handle(three()).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await main().getByText(`“${three()}” to position 2.`).waitFor();
    await expect.poll(() => backlogTitles(page)).toEqual([one(), three(), two(), ...first.slice(3)]);
    expect(await handle(three()).evaluate((element) => element === document.activeElement)).toBe(true);
    await expectFitForAll(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => backlogTitles(page)).toEqual(first);
  });
  it('is recorded at its new place once its reason was given', async () => {
    await handle(three()).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        main()
          .getByLabel(/^Position, from 1 to/)
          .inputValue(),
      )
      .toBe('1');
    await main().getByLabel('Why does it belong there?').fill('The contract ends first.');
    await press(page, 'Move the project');
    await expect.poll(() => backlogTitles(page)).toEqual([three(), one(), two(), ...first.slice(3)]);
  });
  it('is dragged by its grip', async () => {
    await press(page, 'Move projects in the list');
    const grip = main().locator('.mb-move__grip');
    await grip.nth(1).scrollIntoViewIfNeeded();
    const [from, to] = [await grip.nth(0).boundingBox(), await grip.nth(2).boundingBox()];
    if (from === null || to === null) throw new Error('There is nothing to drag');
    await page.mouse.move(from.x + 4, from.y + 4);
    await page.mouse.down();
    await page.mouse.move(to.x + 4, to.y + 4, { steps: 4 });
    await page.mouse.up();
    await main().getByText(`“${three()}” to position 3.`).waitFor();
    await press(page, 'Leave it where it was');
    await expect.poll(() => backlogTitles(page)).toEqual([three(), one(), two(), ...first.slice(3)]);
  });
});
