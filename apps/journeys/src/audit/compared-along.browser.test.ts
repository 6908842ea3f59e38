import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
const timeBar = (page: Page) => page.getByRole('region', { name: 'Date shown' });

it('A comparison goes on along the line of meetings: where it cannot be it is said, and later it is there again', async () => {
  const manager = await signedIn(browser, server, programmeManager, '/backlog?asof=2026-06-30&since=2026-06-01');
  const line = timeBar(manager).getByRole('slider', { name: 'Meetings' });
  const since = () => new URL(manager.url()).searchParams.get('since');
  const asof = () => new URL(manager.url()).searchParams.get('asof');
  await line.focus();
  await manager.keyboard.press('ArrowLeft');
  await expect.poll(asof).toMatch(/on-2026-05-19$/);
  await expect.poll(since).toBeNull();
  await timeBar(manager).getByText('Not compared with 1 June 2026 here, since that is not earlier;').waitFor();
  await expectFitForAll(manager);
  await manager.keyboard.press('ArrowRight');
  await expect.poll(asof).toMatch(/on-2026-06-11$/);
  await expect.poll(since).toBe('2026-06-01');
  await timeBar(manager).getByText('Compared with 1 June 2026').waitFor();
  await manager.keyboard.press('ArrowLeft');
  await timeBar(manager).getByRole('button', { name: 'Compare no more' }).click();
  await line.press('ArrowRight');
  await expect.poll(asof).toMatch(/on-2026-06-11$/);
  await expect.poll(since).toBeNull();
  await manager.context().close();
});
