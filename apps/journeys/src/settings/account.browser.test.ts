import { axeFaults, run, startServer, temporaryFolder } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';

import { openBrowser } from '../setup/scene.ts';
import { opened } from '../steps/people.ts';

const given = 'trellis-anchor-42-moss';
const own = 'gravel under nine lanterns';
const email = 'keeper@council.example';

const folder = temporaryFolder();
const environment = { STORE_URL: folder.storeUrl, PROGRAMME: 'own' };
const words = ['person', 'add', '--name', 'A Keeper', '--email', email, '--roles', 'administrator'];
const added = await run(words, environment, given);
if (added.code !== 0) throw new Error(added.said);
const server = await startServer(folder.storeUrl, { PROGRAMME: 'own', LOG_LEVEL: 'info' });
const browser = await openBrowser();

afterAll(async () => {
  await server.stop();
  folder.remove();
});

async function signIn(page: Page, password: string, as = email): Promise<void> {
  await page.getByLabel('E-mail address').fill(as);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function choose(page: Page, password: string, again = password): Promise<void> {
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByLabel('New password again').fill(again);
}

const main = (page: Page) => page.getByRole('navigation', { name: 'Main' });

describe('a page before anybody is signed in', () => {
  it('stays as it is however long it is looked at', async () => {
    const page = await opened(browser, server, '/');
    await page.clock.install();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.clock.runFor(60_000);
    await page.waitForLoadState('networkidle');
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor({ timeout: 5000 });
    await page.context().close();
  });
});

describe('an account', () => {
  it('begins with a password of one’s own, in place of the one that was given', async () => {
    const page = await opened(browser, server, '/settings/people');
    await signIn(page, given);
    await page.getByRole('heading', { level: 1, name: 'Choose a password' }).waitFor();
    await expect.poll(() => main(page).count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Password that you were given').fill(given);
    await choose(page, own, given);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('link', { name: 'Enter the same new password again' }).waitFor();
    await choose(page, own);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
    await page.context().close();
  });

  it('shows where one is signed in, and signs out elsewhere', async () => {
    const [here, there] = [await opened(browser, server, '/'), await opened(browser, server, '/settings/account')];
    await signIn(here, own);
    await main(here).waitFor();
    await signIn(there, own);
    const table = there.getByRole('table', { name: 'Your sessions' });
    await table.getByText('This one').waitFor();
    expect(await axeFaults(there)).toEqual([]);
    await there.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await expect.poll(() => table.getByRole('rowheader').count()).toBe(1);
    await here.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await here.context().close();
    await there.context().close();
  });

  it('is opened again by a link that works once, when the password is forgotten', async () => {
    const page = await opened(browser, server, '/settings/people/new');
    await signIn(page, own);
    await page.getByLabel('Name').fill('A Member');
    await page.getByLabel('E-mail address').fill('member@council.example');
    await page.getByLabel('Password').fill(given);
    await page.getByLabel('Board member').check();
    await page.getByRole('button', { name: 'Add them' }).click();
    await page.getByRole('link', { name: 'Change or erase A Member' }).click();
    await page.getByRole('button', { name: 'Make a link' }).click();
    const address = await page.getByLabel('Link to choose a password').inputValue();
    expect(await axeFaults(page)).toEqual([]);

    const path = address.slice(server.address.length);
    const theirs = await opened(browser, server, path);
    await choose(theirs, 'seven kettles on a ferry');
    expect(await axeFaults(theirs)).toEqual([]);
    await theirs.getByRole('button', { name: 'Choose it and sign in' }).click();
    await main(theirs).waitFor();
    await expect.poll(() => new URL(theirs.url()).hash).toBe('');

    const again = await opened(browser, server, path);
    await choose(again, 'another eight kettles');
    await again.getByRole('button', { name: 'Choose it and sign in' }).click();
    await again.getByRole('link', { name: /This link was used/ }).waitFor();
    await page.reload();
    await page.getByText(/A link was made on .* and was used on/).waitFor();
    for (const one of [page, theirs, again]) await one.context().close();
  });

  it('says how long to wait when signing in failed too often', async () => {
    const page = await opened(browser, server, '/');
    const held = page.getByRole('link', { name: /Try again in \d+ seconds?/ });
    // Each failure doubles the wait that the next guess has to come within, however slow the computer.
    for (let guesses = 0; guesses < 12 && (await held.count()) === 0; guesses += 1) {
      await signIn(page, `wrong ${guesses}`, 'stranger@council.example');
      await page
        .getByRole('link', { name: /is not right/ })
        .or(held)
        .waitFor();
    }
    await held.waitFor();
    await page.context().close();
  });

  it('leaves lines in the log, with who it was and no secret', async () => {
    const lines = server.said().split('\n');
    for (const event of ['signedIn', 'passwordChosen', 'otherSessionsEnded', 'personAdded', 'linkMade', 'linkUsed']) {
      const line = lines.find((one) => one.includes(`"event":"${event}"`));
      expect(line, event).toMatch(/"(by|person)":"[0-9a-f-]{36}".*"from":"127\.0\.0\.1"/);
    }
    expect(lines.some((one) => one.includes('"event":"signInHeld"'))).toBe(true);
    expect(server.said()).not.toMatch(/trellis|lanterns|kettles|wrong \d|council\.example|Keeper/);
  });
});
