import { proposal } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { headed } from '../steps/drawn.ts';
import { press, recorded, typeDay } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import type { Bare } from '../steps/meetings.ts';
import { backlogTitles, programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let page: Page;

beforeAll(async () => {
  await recordAs(
    server,
    'post-programme-manager',
    proposal('shared-calendar'),
    { type: 'RedescribeProject', projectId: 'shared-calendar', title: 'Shared calendar' },
    {
      type: 'PlanMilestone',
      projectId: 'shared-calendar',
      milestoneId: 'first',
      title: 'Bought',
      plannedFor: '2027-01-10',
    },
    {
      type: 'PlanMilestone',
      projectId: 'shared-calendar',
      milestoneId: 'second',
      title: 'In use',
      plannedFor: '2027-03-10',
    },
  );
  page = await signedIn(browser, server, programmeManager, '/backlog');
});

const main = () => page.getByRole('main');

/** Somebody else records meanwhile. */
const meanwhile = (...commands: readonly Bare[]) => recordAs(server, 'post-project-officer', ...commands);

async function open(path: string): Promise<void> {
  await page.goto(server.address + path);
  await headed(page);
}

/** A project's place among the others, from 1. */
async function placeOf(title: string): Promise<number> {
  return (await backlogTitles(page)).indexOf(title) + 1;
}

describe('a form that is half filled while somebody else records', () => {
  it('says what came between the choice of a place and its recording, where it would lead now, and asks', async () => {
    const titles = await backlogTitles(page);
    const [id = ''] = await main()
      .locator(`tbody tr:has-text("${titles[0] ?? ''}") a[href$="/rank"]`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('/')[2] ?? ''));
    await open(`/projects/${id}/rank`);
    await main().getByLabel('Down, to position 2').check();
    await main().getByLabel('Why does it belong there?').fill('The contract ends later.');
    await meanwhile({ type: 'RankProject', projectId: 'shared-calendar', placeBelow: null, reason: 'It is cheap.' });
    await press(page, 'Move the project');
    await main().getByText('Somebody else recorded something first').waitFor();
    await main()
      .getByText(`After “${titles[1] ?? ''}”, as you chose, is position 3 now.`)
      .waitFor();
    expect(await main().getByLabel('Down, to position 2').isChecked()).toBe(true);
    await press(page, 'Move the project');
    await recorded(page);
    await expect.poll(() => placeOf(titles[0] ?? '')).toBe(3);
  });

  it('says the same of a place that was chosen before the page was left', async () => {
    const [first = '', second = ''] = await backlogTitles(page);
    await main()
      .getByRole('link', { name: `Move ${second}`, exact: true })
      .click();
    await main().getByLabel(`Up, to position 1`).check();
    await main()
      .getByText(/^Your text was kept/)
      .waitFor();
    await meanwhile(proposal('kiosk'));
    await meanwhile({ type: 'RankProject', projectId: 'kiosk', placeBelow: null, reason: 'It is short.' });
    await page.reload();
    await main().getByText('This has changed since you began to type').waitFor();
    await main().getByText(/kiosk/).first().waitFor();
    expect(first).not.toBe('');
    await press(page, 'Throw it away and start again');
  });

  it('of a milestone asks before it moves a day that somebody else moved', async () => {
    await open('/projects/shared-calendar/record/reforecast-milestone?about=second');
    await typeDay(page, 'Which day is it expected on now?', '2027-05-01');
    await main().getByLabel('Why does it move?').fill('The supplier is late.');
    const head = { type: 'ReforecastMilestone', projectId: 'shared-calendar', milestoneId: 'second' } as const;
    await meanwhile({ ...head, forecastFor: '2027-04-01', reason: 'Easter' });
    await press(page, 'Record the new day');
    await main().getByText('Somebody else recorded something first').waitFor();
  });
});

describe('the monthly round', () => {
  it('does not say of one milestone what was typed of another, and asks', async () => {
    await open('/backlog/round');
    const cell = main().getByLabel('Shared calendar, Next milestone', { exact: true });
    await cell.fill('met');
    await meanwhile({ type: 'MeetMilestone', projectId: 'shared-calendar', milestoneId: 'first' });
    await expect.poll(() => cell.getAttribute('placeholder')).toBe('1/4/2027');
    await press(page, 'Record the round');
    await main().getByText('1 project left out').waitFor();
    await main().getByText('Since you began to type this row, somebody recorded').waitFor();
    expect(await cell.inputValue()).toBe('met');
    await main().getByLabel('Shared calendar: What I typed still holds', { exact: true }).check();
    await press(page, 'Record the round');
    await main()
      .getByText(/Shared calendar: met on/)
      .waitFor();
  });
});

describe('a project that is moved in the list', () => {
  it('stays where it was put, and is told that the list has changed', async () => {
    await open('/backlog');
    await press(page, 'Move projects in the list');
    await main().getByText('To move a project, drag it by').waitFor();
    const titles = await backlogTitles(page);
    await main()
      .getByRole('link', { name: `Move ${titles[3] ?? ''}`, exact: true })
      .focus();
    await page.keyboard.press('Alt+ArrowUp');
    await main()
      .getByText(`“${titles[3] ?? ''}” to position 3.`)
      .waitFor();
    await meanwhile({ type: 'RankProject', projectId: 'kiosk', placeBelow: 'shared-calendar', reason: 'So.' });
    await main().getByText('The backlog has changed since you began to move it.').waitFor();
    await main()
      .getByText(`“${titles[3] ?? ''}” to position 3.`)
      .waitFor();
  });
});
