import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { press } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';
import { expectFitForAll } from '../steps/steps.ts';

const { browser, server } = await recording();
let page: Page;

const effectiveOn = '2026-10-01';
const projects = [
  { projectId: 'yard-sensors', title: 'Yard sensors' },
  { projectId: 'pitch-booking', title: 'Pitch booking' },
];

beforeAll(async () => {
  await recordAs(
    server,
    'post-programme-manager',
    ...projects.flatMap(({ projectId, title }) => [
      {
        type: 'ProposeProject',
        projectId,
        title,
        purpose: 'To try the round.',
        departmentId: 'ict',
        origin: 'request',
        effectiveOn,
      } as const,
      {
        type: 'PlanMilestone',
        projectId,
        milestoneId: `${projectId}-live`,
        title: 'In use',
        plannedFor: '2027-02-01',
        effectiveOn,
      } as const,
      {
        type: 'RaiseRisk',
        projectId,
        riskId: `${projectId}-risk`,
        title: 'No supplier',
        likelihood: 2,
        impact: 3,
        effectiveOn,
      } as const,
    ]),
  );
  page = await signedIn(browser, server, programmeManager, '/backlog/round');
});

const main = () => page.getByRole('main');
const cell = (project: string, column: string) => main().getByLabel(`${project}, ${column}`, { exact: true });

describe('the monthly round', () => {
  it('is typed by keyboard, a row a project, and says what is wrong as it is typed', async () => {
    await cell('Yard sensors', 'Confidence').focus();
    for (const typed of ['A/R', '1/4/2027', '4 x 4']) {
      await page.keyboard.type(typed);
      await page.keyboard.press('Tab');
    }
    await main().getByText('Say in a sentence why “In use” is expected on another day.').waitFor();
    await page.keyboard.type('The only supplier withdrew.');
    await cell('Pitch booking', 'Confidence').fill('purple');
    await main().getByText('“purple” is no rating on its scale').waitFor();
    await expectFitForAll(page);
  });
  it('is there again when the page was left', async () => {
    await page.reload();
    await expect.poll(() => cell('Yard sensors', 'In a sentence').inputValue()).toBe('The only supplier withdrew.');
  });
  it('records the rows that can be recorded, and leaves the others as they are typed', async () => {
    await press(page, 'Record the round');
    await main()
      .getByText(/1 project recorded\. 1 project left out/)
      .waitFor();
    await main()
      .getByText(/Yard sensors: rated Amber\/Red; expected on 1 April 2027; risk 4 × 4\./)
      .waitFor();
    expect(await cell('Pitch booking', 'Confidence').inputValue()).toBe('purple');
    await expect.poll(() => cell('Yard sensors', 'Next milestone').getAttribute('placeholder')).toBe('1/4/2027');
    expect(await cell('Yard sensors', 'Confidence').inputValue()).toBe('');
  });
  it('is not for those who may not record it', async () => {
    const member = await signedIn(browser, server, scrutinyMember, '/backlog/round');
    await member.getByText('Your role does not allow you to record this.').waitFor();
    expect(await member.getByRole('table').count()).toBe(0);
  });
});
