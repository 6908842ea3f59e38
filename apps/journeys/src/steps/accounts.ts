import { addPersonTo } from '@minutebook/server/testing';
import type { ServerProcess } from '@minutebook/server/testing';
import type { Browser, Page } from 'playwright-core';

import { opened } from './people.ts';

const given = 'trellis-anchor-42-moss';
const own = 'gravel under nine lanterns';

/** Somebody who may sign in to a programme of one's own. */
export interface Account {
  readonly name: string;
  readonly email: string;
  readonly roles: string;
}

/** Adds people to a store that no server has open. @throws when one is refused, saying why */
export async function addPeople(storeUrl: string, accounts: readonly Account[]): Promise<void> {
  for (const account of accounts) await addPersonTo(storeUrl, account, given);
}

/** Opens a browser of theirs, signed in for the first time and with a password of their own. */
export async function signedInFirst(
  browser: Browser,
  server: Pick<ServerProcess, 'address'>,
  { email }: Account,
): Promise<Page> {
  const page = await opened(browser, server, '/');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(given);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Password that you were given').fill(given);
  await page.getByLabel('New password', { exact: true }).fill(own);
  await page.getByLabel('New password again').fill(own);
  await page.getByRole('button', { name: 'Change the password' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  return page;
}
