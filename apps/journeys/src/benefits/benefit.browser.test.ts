import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { drawn } from '../steps/drawn.ts';
import { follow, press, recorded, refusedBecause, typeDay } from '../steps/forms.ts';
import { recordAs } from '../steps/meetings.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let manager: Page;

const title = 'Fewer calls about missed bins';
const portal = { projectId: 'customer-portal' };

beforeAll(async () => {
  await recordAs(server, 'post-programme-manager', {
    type: 'PlanMilestone',
    ...portal,
    milestoneId: 'bins-online',
    title: 'Missed bins online',
    plannedFor: '2026-08-15',
    effectiveOn: '2026-06-01',
  });
  manager = await signedIn(browser, server, programmeManager, '/benefits/register');
});

const main = () => manager.getByRole('main');
const says = (sentence: string | RegExp) => main().getByText(sentence).first().waitFor();
const choose = (question: string | RegExp, answer: string | RegExp) =>
  main().getByRole('group', { name: question }).getByLabel(answer).check();

/** Sends the open form for what was so on a day, and waits for its entry number. */
async function record(button: string, when: string, on: string): Promise<void> {
  await typeDay(manager, when, on);
  await press(manager, button);
  await recorded(manager);
}

/** Opens a form from the benefit’s page. */
async function openForm(link: string): Promise<void> {
  await main().getByRole('link', { name: link, exact: true }).click();
  await manager.getByRole('heading', { level: 1, name: link }).waitFor();
}

describe('a benefit', () => {
  it('is identified, with advice on what would make it surer', async () => {
    await follow(manager, 'Identify a benefit', 'Identify a benefit');
    await manager.getByLabel('Title').fill(title);
    await choose('Kind', /^Benefit/);
    await choose('Class', /^Not cashable/);
    await choose('How often does it come?', 'Again and again');
    await main().getByRole('group', { name: 'For which departments?' }).getByRole('checkbox').first().check();
    await record(
      'Record the benefit',
      'When was it identified? Nothing about it can be of an earlier day.',
      '2026-06-01',
    );
    await manager.getByRole('heading', { level: 1, name: title }).waitFor();
    await says('Nothing says yet how it is measured.');
    await says(/say how anybody would see that it came/);
  });

  it('is measured, from a baseline, towards a target that hangs on a milestone', async () => {
    await openForm('Define the measure');
    await manager.getByLabel('What is it measured in?').selectOption({ label: 'A count' });
    await manager.getByLabel('What is counted?').fill('calls about missed bins');
    await choose('Which way is it to go?', /^Down/);
    await choose('How often is it measured?', 'Every month');
    await manager.getByLabel('How is it measured?').fill('Counted by the telephone system.');
    await record('Record the measure', 'From which day on is it measured so?', '2026-07-01');

    await openForm('Set the baseline');
    await manager.getByLabel(/^What was one month of it/).fill('7000');
    await manager.getByLabel('Over what time was it taken?').selectOption({ label: 'A month' });
    await manager.getByLabel('Month', { exact: true }).first().fill('2026-05');
    await manager.getByLabel('Where does the figure come from?').fill('Telephone statistics');
    await manager.getByLabel('Which post agreed to count from it?').fill('Head of Waste');
    await record('Record the baseline', 'When was it agreed?', '2026-07-01');
    await says(/Counted from 7,000 calls about missed bins in May 2026, agreed by Head of Waste/);

    await openForm('Set a target');
    await manager.getByLabel('From where are its months counted?').selectOption(`${portal.projectId} bins-online`);
    await manager.getByLabel('How many months after?').fill('0');
    await manager.getByLabel(/^What one month is to reach/).fill('6000');
    await record('Record the target', 'From which day on does it count?', '2026-07-01');
    await says(/measurements are due and not made/);
  });

  it('is measured month by month, once each, and a correction stands beside what it corrects', async () => {
    await openForm('Record a measurement');
    await manager.getByLabel('Month', { exact: true }).first().fill('2026-08');
    await manager.getByLabel(/^What was it/).fill('590');
    await manager.getByLabel('Where does the figure come from?').fill('Telephone statistics');
    await record('Record the measurement', 'When was it measured?', '2026-09-02');
    await says(
      /590 calls about missed bins in August 2026, where the target was 6,000 calls about missed bins \(lower is better\): the target is met/,
    );

    await openForm('Record a measurement');
    await manager.getByLabel('Month', { exact: true }).first().fill('2026-08');
    await manager.getByLabel(/^What was it/).fill('5900');
    await manager.getByLabel('Where does the figure come from?').fill('Telephone statistics');
    await typeDay(manager, 'When was it measured?', '2026-09-03');
    await press(manager, 'Record the measurement');
    await refusedBecause(manager, 'August 2026 was measured on 2 September 2026.');

    await manager.goBack();
    await main()
      .getByRole('link', { name: /590 calls about missed bins/ })
      .first()
      .click();
    await main()
      .getByRole('link', { name: /^(This was a mistake|Correct)/ })
      .first()
      .click();
    await manager.getByRole('heading', { level: 1, name: 'Correct an entry' }).waitFor();
    await manager.getByLabel(/^What was it/).fill('5900');
    await manager.getByLabel('Why is the entry corrected?').fill('A nought was left out.');
    await press(manager, 'Record the correction');
    await says(/It now reads: .*5,900 calls about missed bins/);
  });

  it('explains what was gained down to its entries, and says by how much a slip moved it', async () => {
    await recordAs(server, 'post-programme-manager', {
      type: 'ReforecastMilestone',
      ...portal,
      milestoneId: 'bins-online',
      forecastFor: '2027-01-15',
      effectiveOn: '2026-10-01',
      reason: 'The supplier is late',
    });
    await manager.goto(`${server.address}/benefits/register`);
    await follow(manager, title, title);
    await says(
      /Its target hangs on “Missed bins online”, now expected on 15 January 2027, 5 months later than when the target was set: 5,000 calls about missed bins less in 2026-27/,
    );
    const year = main()
      .getByRole('table', { name: 'By financial year' })
      .getByRole('row', { name: /^2026-27/ });
    await drawn(manager);
    await year.getByText('Explain', { exact: false }).last().click();
    await year.getByText('August 2026').first().waitFor();
    await year.getByRole('link', { name: /\d+/ }).first().waitFor();
  });
});

describe('what a plan promises', () => {
  it('becomes benefits by one act, and nothing twice', async () => {
    await manager.goto(`${server.address}/projects/waste-in-cab/plan`);
    await follow(manager, 'Take up what it promises as benefits', 'Take up what it promises as benefits');
    await press(manager, 'Take them up');
    await recorded(manager);
    await manager.getByRole('table', { name: 'Benefits of the project' }).getByRole('link').first().waitFor();
    await manager.goto(`${server.address}/projects/waste-in-cab/plan/write/take-up`);
    await press(manager, 'Take them up');
    await refusedBecause(manager, 'has become benefits already');
  });

  it('stands on the map, which is read by the keyboard too', async () => {
    await manager.goto(`${server.address}/benefits/map`);
    await says('The same as a list');
    const aim = manager.getByRole('link', { name: /^Aim “.+”\. Served by/ }).first();
    await aim.focus();
    await expect.poll(() => main().locator('.mb-chart__said').textContent()).toMatch(/^Aim “.+”\. Served by/);
    await manager.keyboard.press('ArrowRight');
    await expect.poll(() => main().locator('.mb-chart__said').textContent()).toMatch(/^(Benefit|Dis-benefit) “/);
    await manager
      .getByRole('link', { name: /^Benefit “.+”\. Serves/ })
      .first()
      .focus();
    await manager.keyboard.press('Enter');
    await manager
      .getByRole('heading', { level: 2, name: /Actual against target/ })
      .first()
      .waitFor();
  });
});
