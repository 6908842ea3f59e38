import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press } from '../steps/forms.ts';
import { focusComesTo, goBy, tabTo } from '../steps/keyboard.ts';
import { recordAs } from '../steps/meetings.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

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
  page = await signedIn(browser, server, programmeManager, '/');
});

const main = () => page.getByRole('main');
const cell = (project: string, column: string) => main().getByLabel(`${project}, ${column}`, { exact: true });

/** What describes a control, as it is read out. */
async function describedBy(control: Locator): Promise<string> {
  const ids = (await control.getAttribute('aria-describedby')) ?? '';
  const all = ids.split(' ').map((id) => page.locator(`[id="${id}"]`).innerText());
  return (await Promise.all(all)).join(' ');
}

describe('the monthly round', () => {
  it('is led to from the overview, where ratings are older than a month', async () => {
    await main()
      .getByText(/have no rating from the last month/)
      .waitFor();
    await goBy(main().getByRole('link', { name: /^Monthly round/ }), 'Monthly round');
  });
  it('is typed by keyboard, a row a project, and says what is wrong as it is typed', async () => {
    const skip = main().getByRole('link', { name: 'Skip to the first cell' });
    await skip.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await focusComesTo(main().locator('input[data-row="0"][data-column="0"]'));
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
  it('goes from cell to cell by Tab, and from the last one of a row to its entries by the arrow', async () => {
    await cell('Yard sensors', 'In a sentence').focus();
    await page.keyboard.press('Tab');
    await focusComesTo(cell('Pitch booking', 'Confidence'));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await focusComesTo(main().getByRole('link', { name: /^\d+$/ }));
    await page.keyboard.press('ArrowLeft');
    await focusComesTo(cell('Yard sensors', 'In a sentence'));
  });
  it('records the rows that can be recorded, and leaves the others as they are typed, each with a link to its cell', async () => {
    await cell('Pitch booking', 'Worst risk').fill('9 9');
    await tabTo(main().getByRole('button', { name: 'Record the round' }));
    await page.keyboard.press('Enter');
    await main()
      .getByText(/1 project recorded\. 1 project left out/)
      .waitFor();
    await main()
      .getByText(/Yard sensors: rated Amber\/Red; expected on 1 April 2027; risk 4 × 4\./)
      .waitFor();
    await main()
      .getByRole('link', { name: /^Entry \d+ was a mistake/ })
      .first()
      .waitFor();
    const problem = main().getByRole('alert').filter({ hasText: 'There is a problem' });
    await problem.getByRole('link', { name: /^Pitch booking: “9 9” is no likelihood and impact/ }).waitFor();
    await problem.getByRole('link', { name: /^Pitch booking: Say in a sentence what is done/ }).waitFor();
    expect(await main().getByRole('heading', { name: 'Not recorded yet' }).count()).toBe(0);
    await expectFitForAll(page);
    await tabTo(problem.getByRole('link', { name: /^Pitch booking: “purple” is no rating on its scale/ }));
    await page.keyboard.press('Enter');
    await focusComesTo(cell('Pitch booking', 'Confidence'));
    const wrong = cell('Pitch booking', 'Confidence');
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    expect(await describedBy(wrong)).toMatch(/^“purple” is no rating on its scale: [^“]*$/);
    expect(await cell('Pitch booking', 'Next milestone').getAttribute('aria-invalid')).toBe('false');
    expect(await wrong.inputValue()).toBe('purple');
    await expect.poll(() => cell('Yard sensors', 'Next milestone').getAttribute('placeholder')).toBe('1/4/2027');
    expect(await cell('Yard sensors', 'Confidence').inputValue()).toBe('');
  });
  it('asks about a day that may be a slip, and records it once that is ticked, whatever else was corrected', async () => {
    await cell('Pitch booking', 'Worst risk').fill('');
    await cell('Pitch booking', 'Next milestone').fill('2/10/2026');
    await cell('Pitch booking', 'In a sentence').fill('It was to be earlier.');
    const asked = main().getByRole('link', { name: /^Pitch booking: 2 October 2026 had passed already/ });
    const tick = main().getByLabel('Pitch booking: 2 October 2026 is right', { exact: true });
    expect(await describedBy(cell('Pitch booking', 'Next milestone'))).toMatch(/^2 October 2026 had passed already/);
    await cell('Pitch booking', 'Confidence').press('Control+Enter');
    await asked.waitFor();
    await cell('Pitch booking', 'Confidence').fill('');
    await cell('Pitch booking', 'Next milestone').press('Control+Enter');
    await main()
      .getByText(/no projects recorded\. 1 project left out/)
      .waitFor();
    await asked.waitFor();
    expect(await cell('Pitch booking', 'Next milestone').getAttribute('placeholder')).toBe('1/2/2027');
    await tick.check();
    await expectFitForAll(page);
    await cell('Pitch booking', 'Next milestone').press('Control+Enter');
    await main()
      .getByText(/Pitch booking: expected on 2 October 2026\./)
      .waitFor();
    await focusComesTo(main().getByText('1 project recorded.'));
  });
  it('says of a milestone that was met in which entry, in its row too', async () => {
    await cell('Yard sensors', 'Next milestone').fill('met');
    await press(page, 'Record the round');
    await main()
      .getByText(/^Recorded just now: met on .* Entry.\d+$/)
      .getByRole('link')
      .waitFor();
    await page.reload();
    await main()
      .getByText(/“In use” was met on/)
      .getByRole('link')
      .first()
      .waitFor();
  });
  it('leads to the cell that is wrong where its row is on another page', async () => {
    const late = Array.from({ length: 205 }, (_, at) => ({
      type: 'ProposeProject' as const,
      projectId: `late-${at}`,
      title: `Late project ${at}`,
      purpose: 'To fill another page.',
      departmentId: 'ict',
      origin: 'request' as const,
      effectiveOn,
    }));
    await recordAs(server, 'post-programme-manager', ...late);
    await page.goto(`${server.address}/backlog/round?page=2`);
    const wrong = cell('Late project 204', 'Confidence');
    await wrong.fill('purple');
    await main().getByRole('link', { name: 'Previous page' }).click();
    await main().getByText('Page 1 of 2').waitFor();
    await press(page, 'Record the round');
    await main()
      .getByRole('alert')
      .getByRole('link', { name: /^Late project 204: “purple” is no rating/ })
      .click();
    await main().getByText('Page 2 of 2').waitFor();
    await focusComesTo(wrong);
    expect(await wrong.inputValue()).toBe('purple');
    await wrong.fill('');
  });
  it('is not for those who may not record it', async () => {
    const member = await signedIn(browser, server, scrutinyMember, '/backlog/round');
    await member.getByText('Your role does not allow you to record this.').waitFor();
    expect(await member.getByRole('table').count()).toBe(0);
  });
});
