import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press } from '../steps/forms.ts';
import { focusComesTo, tabTo } from '../steps/keyboard.ts';
import { backlogTitles, programmeManager, signedIn } from '../steps/people.ts';

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

const bar = () => main().locator('.mb-moving');
const inSight = (place: Locator) =>
  place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= globalThis.innerHeight;
  });

describe('a row of the backlog', () => {
  it('is carried up by keys, and back again, while nothing is recorded', async () => {
    await tabTo(main().getByRole('button', { name: 'Move projects in the list' }));
    await page.keyboard.press('Enter');
    await focusComesTo(bar());
    await main().getByText('To move a project, drag it by').waitFor();
    await handle(three()).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await main().getByText(`“${three()}” to position 2.`).waitFor();
    await expect.poll(() => backlogTitles(page)).toEqual([one(), three(), two(), ...first.slice(3)]);
    await focusComesTo(handle(three()));
    await expectFitForAll(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => backlogTitles(page)).toEqual(first);
  });
  it('is not put down by another that is moved meanwhile: that one stays, and the bar says so', async () => {
    await handle(three()).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await handle(one()).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await bar().getByText(`“${three()}” to position 2.`).waitFor();
    await bar().getByText(`“${one()}” was not moved: first say why this one moves, or leave it`).waitFor();
    await page.keyboard.press('Enter');
    await main().getByLabel('Why does it belong there?').waitFor();
    await page.goBack();
    await bar().getByText(`“${three()}” to position 2.`).waitFor();
    await press(page, 'Leave it where it was');
    await expect.poll(() => backlogTitles(page)).toEqual(first);
  });
  it('is still moved while the list is narrowed to others, and the filter keeps the focus', async () => {
    await handle(three()).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await main().locator('summary').filter({ hasText: 'Narrow the list' }).click();
    await main().getByLabel('Words in the title').fill(one());
    await page.keyboard.press('Enter');
    await main().getByText('The list as it is narrowed does not show it.').waitFor();
    await bar().getByText(`“${three()}” to position 2.`).waitFor();
    await focusComesTo(main().getByLabel('Words in the title'));
    await tabTo(main().getByRole('link', { name: 'Clear filters' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => backlogTitles(page)).toEqual([one(), three(), two(), ...first.slice(3)]);
    await focusComesTo(main().getByRole('button', { name: 'Apply' }));
    await press(page, 'Leave it where it was');
    await expect.poll(() => backlogTitles(page)).toEqual(first);
  });
  it('is recorded at its new place once its reason was given, and leads back to its row in the same list', async () => {
    const last = first.at(-1) ?? '';
    await handle(last).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Enter');
    await main().getByLabel('Why does it belong there?').fill('Its contract ends before.');
    await tabTo(main().getByRole('button', { name: 'Move the project' }));
    await page.keyboard.press('Enter');
    await bar()
      .getByText(`“${last}” is at position ${first.length - 1} now.`)
      .waitFor();
    await focusComesTo(handle(last));
    expect(await inSight(handle(last))).toBe(true);
    first = first.toSpliced(-2, 2, last, first.at(-2) ?? '');
    await expect.poll(() => backlogTitles(page)).toEqual(first);
  });
  it('is recorded at the first place', async () => {
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
  it('is dragged by its grip, and goes one way while the pointer does', async () => {
    const grip = main().locator('.mb-move__grip');
    await grip.nth(1).scrollIntoViewIfNeeded();
    const [from, second, fourth] = await Promise.all([0, 1, 3].map((at) => grip.nth(at).boundingBox()));
    if (!from || !second || !fourth) throw new Error('There is nothing to drag');
    // By the height of the two rows that it passes.
    const way = fourth.y - second.y;
    await page.mouse.move(from.x + 4, from.y + 4);
    await page.mouse.down();
    const places: number[] = [];
    for (let step = 0; step <= 40; step += 1) {
      await page.mouse.move(from.x + 4, from.y + 4 + (way * step) / 40);
      places.push((await backlogTitles(page)).indexOf(three()) + 1);
    }
    await page.mouse.up();
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await main().getByText(`“${three()}” to position 3.`).waitFor();
    await page.reload();
    await main().getByText(`“${three()}” to position 3.`).waitFor();
    await press(page, 'Leave it where it was');
    await expect.poll(() => backlogTitles(page)).toEqual([three(), one(), two(), ...first.slice(3)]);
  });
  it('is dragged past the edge of the window, and is in sight where it is let go', async () => {
    const grip = main().locator('.mb-move__grip');
    await grip.nth(1).scrollIntoViewIfNeeded();
    const from = await grip.nth(0).boundingBox();
    if (!from) throw new Error('There is nothing to drag');
    const height = await page.evaluate(() => innerHeight);
    await page.mouse.move(from.x + 4, from.y + 4);
    await page.mouse.down();
    await page.mouse.move(from.x + 4, height - 1);
    await expect.poll(async () => (await backlogTitles(page)).at(-1)).toBe(three());
    await page.mouse.move(from.x + 4, 1);
    await expect.poll(async () => (await backlogTitles(page)).indexOf(three())).toBeLessThan(2);
    await page.mouse.up();
    await expect.poll(() => inSight(handle(three()))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => backlogTitles(page)).toEqual([three(), one(), two(), ...first.slice(3)]);
  });
  it('moved by the form alone is told where its row is, far below the top of the page', async () => {
    await press(page, 'Stop moving projects');
    const last = (await backlogTitles(page)).at(-1) ?? '';
    await handle(last).click();
    await main().getByRole('radio').first().check();
    await main().getByLabel('Why does it belong there?').fill('It is wanted before.');
    await press(page, 'Move the project');
    const told = bar().getByText(`“${last}” is at position ${first.length - 1} now.`);
    await told.waitFor();
    await focusComesTo(handle(last));
    await expect.poll(() => inSight(told)).toBe(true);
    await expect.poll(() => inSight(handle(last))).toBe(true);
    await expectFitForAll(page);
    await press(page, 'Move projects in the list');
  });
  it('is moved no more once that is stopped, and a past day takes and gives back the focus', async () => {
    await press(page, 'Stop moving projects');
    await focusComesTo(main().getByRole('button', { name: 'Move projects in the list' }));
    const time = page.getByRole('region', { name: 'Date shown' });
    for (const [link, said] of [
      ['See it as known yesterday', 'You are looking at the past'],
      ['Return to today', 'What is known today'],
    ] as const) {
      await time.getByRole('link', { name: link, exact: true }).focus();
      await page.keyboard.press('Enter');
      await focusComesTo(time.getByRole('paragraph').filter({ hasText: said }));
    }
  });
});
