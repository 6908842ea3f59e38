import { describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press } from '../steps/forms.ts';
import { opened, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
const given = 'three lamps under a bridge';

describe('Somebody who was added to the demonstration', () => {
  it('signs in under its posts, with the address and the password that were given', async () => {
    const page = await signedIn(browser, server, 'Systems Administrator', '/settings/people/new');
    await page.getByText(/^They can sign in at once/).waitFor();
    await page.getByLabel('Name').fill('Nikita Example');
    await page.getByLabel('E-mail address').fill('nikita@council.example');
    await page.getByLabel('Password').fill(given);
    await page.getByLabel('Board member').check();
    await press(page, 'Add them');
    await page.getByText('Nikita Example was added.').waitFor();

    const theirs = await opened(browser, server, '/');
    await theirs.getByText('Sign in with an e-mail address and a password', { exact: true }).click();
    await theirs.getByLabel('E-mail address').fill('nikita@council.example');
    await theirs.getByLabel('Password').fill(given);
    await expectFitForAll(theirs);
    await press(theirs, 'Sign in');
    await theirs.getByRole('heading', { level: 1, name: 'Choose a password' }).waitFor();
  });

  it('is named in no entry', async () => {
    const page = await signedIn(
      browser,
      server,
      'Programme Manager (ICT)',
      '/projects/customer-portal/record/name-project-sponsor',
    );
    await page.getByLabel('Sponsor').fill('nikita example');
    await press(page, 'Name the sponsor');
    await page.getByText(/^A field holds the name of a person/).waitFor();
    await expect.poll(() => page.getByText(/^Recorded as entry/).count()).toBe(0);
  });

  it('is added by an administrator alone, which others are told first', async () => {
    const page = await signedIn(browser, server, 'Democratic Services Officer', '/settings/people/new');
    await page.getByText(/^Only an administrator may see this list and change people/).waitFor();
    expect(await page.getByText(/^They can sign in at once/).count()).toBe(0);
  });
});
