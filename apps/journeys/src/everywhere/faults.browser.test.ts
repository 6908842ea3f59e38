import { join } from 'node:path';

import type { Command } from '@minutebook/domain';
import { clientOf, newCommandId, proposal, run, startServer } from '@minutebook/server/testing';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

import { demonstrationFolder, openBrowser } from '../setup/scene.ts';
import { backlogTitles, programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const browser = await openBrowser();
const folder = demonstrationFolder();
/** Where the server that runs now keeps what it holds. */
let storeUrl = folder.storeUrl;
let server = await startServer(storeUrl);
const { port } = new URL(server.address);

/** Starts the server again where it was, once it has ended. */
async function startOn(url: string): Promise<void> {
  storeUrl = url;
  server = await startServer(url, { PORT: port });
}

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await server.stop();
  folder.remove();
});

/** Proposes so many projects of this title, one after another. */
async function add(title: string, count: number): Promise<void> {
  const { trpc } = clientOf(server.address);
  await trpc.session.signInAs.mutate({ personId: 'post-programme-manager' });
  for (let index = 0; index < count; index += 1) {
    const command = { ...proposal(`${title.length}-${index}`), title: `${title} ${index}` } as Command;
    await trpc.execute.mutate({ commandId: newCommandId(), command });
  }
}

describe('when the server goes away', () => {
  it('shows the last good state meanwhile, at any date', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog');
    const before = await backlogTitles(page);
    await server.kill();
    await page.getByText('The connection was lost').waitFor();
    await expect.poll(() => backlogTitles(page)).toEqual(before);
    await page.getByRole('link', { name: 'See it as known yesterday' }).click();
    await page.getByText('You are looking at the past').waitFor();
    await expect.poll(() => backlogTitles(page)).toEqual(before);
    await startOn(storeUrl);
    await page.getByText('The connection was lost').waitFor({ state: 'detached' });
  });

  it('keeps what was entered, says so, and records it once when it is back', async () => {
    const page = await signedIn(browser, server, programmeManager, '/projects/customer-portal/rank');
    await page.getByLabel('To the first place').check();
    await page.getByLabel('Why does it belong there?').fill('Tried while the server was away.');
    await server.kill();
    await page.getByText('The connection was lost').waitFor();
    await page.getByRole('button', { name: 'Move the project' }).click();
    await page.getByText('It is not certain that this was recorded').waitFor();

    await startOn(storeUrl);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText(/Recorded as entry\s\d+/).waitFor();
    await page.getByText('The connection was lost').waitFor({ state: 'detached' });
    await expect.poll(() => page.getByText('Tried while the server was away.').count()).toBe(1);
  });
});

describe('while a page connects for the first time', () => {
  it('does not say that a connection was lost', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog');
    await page.addInitScript(`
      window.lost = false;
      new MutationObserver(() => {
        window.lost ||= document.body?.textContent.includes('The connection was lost') === true;
      }).observe(document, { subtree: true, childList: true, characterData: true });
    `);
    const connected = page.waitForResponse(/ledger\.tail/);
    await page.reload();
    await connected;
    await page.getByRole('heading', { level: 1, name: 'Backlog' }).waitFor();
    expect(await page.evaluate('window.lost')).toBe(false);
  });
});

describe('when the server comes back with another ledger', () => {
  it('stops and says so, and mixes nothing', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog');
    await server.stop();
    const another = `sqlite:${join(folder.path, 'another.db')}`;
    await run(['export', '--to', join(folder.path, 'ledger.ndjson')], { STORE_URL: storeUrl });
    await run(['import', 'ledger', join(folder.path, 'ledger.ndjson')], { STORE_URL: another });
    await startOn(another);
    // A session of one store is nothing on another, so whoever read the first signs in again.
    await page.getByRole('button', { name: programmeManager }).click();
    await page.getByText(/another ledger/).waitFor();
    await expect.poll(() => page.getByRole('table').count()).toBe(0);
  });
});

describe('when the server goes on from a backup', () => {
  it('says so to who saw the other history, and leads to the new one, whatever the browser kept', async () => {
    const copy = join(folder.path, 'copy.db');
    await run(['backup', copy], { STORE_URL: storeUrl });
    const page = await signedIn(browser, server, programmeManager, '/backlog');
    const kept = page.waitForResponse(/\/segments\//);
    await add('Lost with the store', 80);
    await page.reload();
    await page.getByRole('link', { name: 'Lost with the store 0', exact: true }).waitFor();
    await kept;
    await server.stop();

    await startOn(`sqlite:${copy}`);
    await add('Added after the restore', 90);
    await page.getByText('This is not the ledger you were reading').waitFor();
    await page.getByRole('button', { name: 'Read the server’s ledger from the beginning' }).click();
    await page.getByRole('link', { name: 'Added after the restore 0', exact: true }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: /Lost with the store/ }).count()).toBe(0);
    await page.reload();
    await page.getByRole('link', { name: 'Added after the restore 0', exact: true }).waitFor();
  });
});

describe('when an answer is lost on its way', () => {
  it('lets nothing be changed until it is known what became of it, and records it once', async () => {
    const page = await signedIn(
      browser,
      server,
      programmeManager,
      '/projects/customer-portal/record/name-project-sponsor',
    );
    await page.getByLabel('Sponsor').fill('Head of Digital');
    await page.route('**/trpc/execute', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Name the sponsor' }).click();
    await page.getByText('It is not certain that this was recorded').waitFor();
    await expect.poll(() => page.getByLabel('Sponsor').isDisabled()).toBe(true);
    await page.unroute('**/trpc/execute');
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText(/Recorded as entry\s\d+/).waitFor();
    await page.goto(`${server.address}/projects/customer-portal?tab=history`);
    await page.getByText('Sponsor named: Head of Digital').first().waitFor();
    await expect.poll(() => page.getByText('Sponsor named: Head of Digital').count()).toBe(1);
  });
});

describe('when somebody else signs in in another tab', () => {
  it('shows who is signed in now in every tab, and lets nothing be recorded in the other’s name', async () => {
    const page = await signedIn(browser, server, programmeManager, '/backlog');
    const tab = await page.context().newPage();
    await tab.goto(`${server.address}/`);
    await tab
      .getByRole('button', { name: 'Sign out' })
      .or(tab.getByRole('link', { name: 'Sign out' }))
      .click();
    await page.getByRole('button', { name: scrutinyMember }).waitFor();
    await tab.getByRole('button', { name: scrutinyMember }).click();
    await page.getByRole('banner').getByText(scrutinyMember).waitFor();
    await page.getByRole('table').first().waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Add a project' }).count()).toBe(0);
  });
});
