import { expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();

it('What changed since the reader looked last is offered first, also while something else is compared', async () => {
  const page = await signedIn(browser, server, scrutinyMember);
  const looked = JSON.stringify({ last: { n: 1400, at: '2026-09-12T09:00:00.000Z' } });
  await page.evaluate(`localStorage.setItem('minutebook.looked post-scrutiny', '${looked}')`);
  await page.goto(`${server.address}/audit/changes`);
  const main = page.getByRole('main');
  const offer = main.getByRole('link', { name: 'Since you last looked here: 12 September 2026' });
  await offer.waitFor();
  await expectFitForAll(page);
  await main.getByRole('link', { name: 'A month ago' }).click();
  await main.getByRole('region', { name: 'What changed in short' }).waitFor();
  await offer.click();
  await expect.poll(() => new URL(page.url()).searchParams.get('since')).toBe('entry-1400');
  await main.getByText('This is what changed since you last looked here, on 12 September 2026.').waitFor();
});
