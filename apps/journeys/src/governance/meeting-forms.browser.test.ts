import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { recorded, today, typeDay } from '../steps/forms.ts';
import { programmeManager, signedIn } from '../steps/people.ts';
import { submitSmallPlan } from '../steps/small-plan.ts';

const { browser, server } = await recording();
let manager: Page;
const item = 'How the help desks are staffed';

beforeAll(async () => {
  manager = await signedIn(browser, server, programmeManager, '/meetings/new');
});

const press = (name: string, page = manager) => page.getByRole('button', { name, exact: true }).click();
const follow = (name: string, page = manager) => page.getByRole('link', { name, exact: true }).click();

describe('a meeting', () => {
  it('is called, and an item is tabled that is about no project', async () => {
    await manager.getByLabel('Board').selectOption({ label: 'ICT Transformation Programme Board' });
    await typeDay(manager, 'On which day does it meet?', today());
    await press('Call the meeting');
    await recorded(manager);
    await follow('Table an item');
    await manager.getByLabel('Title').fill(item);
    const project = manager.getByLabel('Project (optional)');
    await project.selectOption({ label: 'Larkmere Online, the customer portal' });
    await manager.getByLabel('Gate (optional)').selectOption({ label: 'Full plan' });
    await project.selectOption({ label: 'Choose' });
    await press('Table the item');
    await recorded(manager);
    await manager.getByRole('heading', { name: item }).waitFor();
    await expect
      .poll(() => manager.getByRole('link', { name: 'Larkmere Online, the customer portal', exact: true }).count())
      .toBe(0);
  });

  it('has an interest declared by the member who has it', async () => {
    const member = await signedIn(browser, server, 'Member of the Programme Board', new URL(manager.url()).pathname);
    await follow(`Declare an interest in ${item}`, member);
    const which = member.getByRole('group', { name: 'Which member?' });
    await expect.poll(() => which.getByLabel('Cabinet Member for Digital Services').isChecked()).toBe(true);
    await member.getByLabel('What is the interest?').fill('A relative works at one of the help desks.');
    await expectFitForAll(member);
    await press('Declare the interest', member);
    await recorded(member);
    await member.getByText('Stand aside for an interest: Cabinet Member for Digital Services.').waitFor();
    await member.context().close();
  });

  it('has a paper put before it, tied to the last entry there was', async () => {
    await follow('Put a paper before the meeting');
    await manager.getByLabel('Title of the paper').fill('Help desks: hours and visitors');
    await manager.getByLabel('For which item? (optional)').selectOption({ label: item });
    await press('Put it before the meeting');
    await recorded(manager);
    const papers = manager.getByRole('table', { name: 'Papers of the meeting' });
    await papers.getByRole('row', { name: /Help desks: hours and visitors.*Everything up to entry/ }).waitFor();
  });

  it('is closed, with what was left open named first', async () => {
    await follow('Close the meeting');
    await manager.getByText('Nothing has been decided about:').waitFor();
    await manager.getByRole('listitem').filter({ hasText: item }).waitFor();
    await expectFitForAll(manager);
    await press('Close the meeting');
    await recorded(manager);
    await manager.getByText(/Closed on/).waitFor();
    await expect.poll(() => manager.getByRole('link', { name: 'Table an item' }).count()).toBe(0);
  });
});

describe('a decision of an officer', () => {
  const decided = 'Tried: meeting-screens: Justification';

  it('is recorded within what the gate and the scheme leave to the post', async () => {
    await submitSmallPlan(server.address, 'meeting-screens');
    const officer = await signedIn(browser, server, 'Section 151 Officer', '/projects/meeting-screens/decide');
    await expect.poll(() => officer.getByRole('heading', { name: /stands in the way/ }).count()).toBe(0);
    await officer.getByLabel('Approved', { exact: true }).check();
    await officer.getByLabel('Reasons').fill('It is needed and within the budget.');
    await officer.getByLabel('Alternatives considered').fill('Hired screens, which cost as much in a year.');
    await press('Check it', officer);
    await officer.getByText('Section 151 Officer, an officer under the scheme of delegation').waitFor();
    await press('Record the decision', officer);
    await recorded(officer);
    await officer.context().close();
  });

  it('is called in from the register, as a board’s is', async () => {
    await manager.goto(`${server.address}/governance/decisions?takenBy=officer`);
    await follow(decided);
    await manager.getByText(/Section 151 Officer may decide up to £15,000; the plan cost £9,000/).waitFor();
    await follow('Call this decision in');
    await manager.getByText('Approved on').waitFor();
    await expectFitForAll(manager);
    await press('Call the decision in');
    await manager.getByRole('alert').getByRole('link', { name: 'Say why' }).waitFor();
    await manager.getByLabel('Who calls it in?').fill('Scrutiny Committee');
    await manager.getByLabel('Why is it called in?').fill('The committee wants to see both rooms first.');
    await press('Call the decision in');
    await recorded(manager);
  });

  it('no longer carries once it was called in, and cannot be called in again', async () => {
    const banner = manager.getByRole('region', { name: 'This decision no longer carries' });
    await banner.getByText(/Scrutiny Committee called it in on .*: The committee wants to see both rooms/).waitFor();
    await expect.poll(() => manager.getByRole('link', { name: 'Call this decision in' }).count()).toBe(0);
    await manager.goto(`${server.address}/projects/meeting-screens?tab=governance`);
    await manager.getByText('Called in', { exact: true }).first().waitFor();
  });
});
