import { describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { recordAs } from '../steps/meetings.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();

describe('A link to what is shown while comparing', () => {
  it('shows a colleague the same after more was recorded', async () => {
    const page = await signedIn(browser, server, scrutinyMember, '/backlog?since=2026-07-08');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.address });
    const rows = (of: typeof page) => of.getByRole('table', { name: 'Projects' }).locator('tbody tr').allTextContents();
    await page.getByRole('table', { name: 'Projects' }).waitFor();
    const seen = await rows(page);
    await page.getByRole('button', { name: 'Copy a link to this state' }).click();
    await page.getByText('Copied: it goes on to show what is shown now.').waitFor();
    await expectFitForAll(page);
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    const { searchParams } = new URL(link);
    expect(searchParams.get('asof')).toMatch(/^entry-\d+-on-\d{4}-\d\d-\d\d$/);
    expect(searchParams.get('since')).toBe('2026-07-08');

    await recordAs(server, 'post-programme-manager', {
      type: 'ProposeProject',
      projectId: 'brought-in-later',
      title: 'Brought in later',
      purpose: 'To be seen by those who look at today.',
      departmentId: 'ict',
      origin: 'request',
    });
    await page.getByRole('link', { name: 'Brought in later' }).first().waitFor();

    const { pathname, search } = new URL(link);
    const colleague = await signedIn(browser, server, programmeManager, pathname + search);
    await colleague.getByRole('region', { name: 'Date shown' }).getByText('You are looking at the past').waitFor();
    await colleague.getByRole('table', { name: 'Projects' }).waitFor();
    expect(await rows(colleague)).toHaveLength(seen.length);
    expect(await colleague.getByRole('link', { name: 'Brought in later' }).count()).toBe(0);
  });
});
