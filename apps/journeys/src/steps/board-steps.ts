import type { Page } from 'playwright-core';

import { follow, press, record, recorded, typeDay } from './forms.ts';

const present = ['Chief Executive (in the chair)', 'Section 151 Officer', 'Cabinet Member for Digital Services'];

/** What is put before a board, by the title of the project and of the gate. */
export interface Item {
  readonly item: string;
  readonly project: string;
  readonly gate: string;
}

/** Has the programme board called for a day, one item tabled, and three of its five members there; returns its address. */
export async function meet(page: Page, item: Item, days: { calledOn: string; heldOn: string }): Promise<string> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Governance' }).click();
  await follow(page, 'Call a meeting', 'Call a meeting');
  await page.getByLabel('Board').selectOption({ label: 'ICT Transformation Programme Board' });
  await typeDay(page, 'On which day does it meet?', days.heldOn);
  await record(page, 'Call the meeting', days.calledOn);
  const address = page.url();
  await table(page, item, days.calledOn);
  await attend(page);
  return address;
}

/** From the page of the meeting: puts a project on the agenda at a gate. */
export async function table(page: Page, { item, project, gate }: Item, on: string): Promise<void> {
  await follow(page, 'Table an item', 'Table an item');
  await page.getByLabel('Title').fill(item);
  await page.getByLabel('Project (optional)').selectOption({ label: project });
  await page.getByLabel('Gate (optional)').selectOption({ label: gate });
  await record(page, 'Table the item', on);
}

/** From the page of the meeting, on its day. */
async function attend(page: Page): Promise<void> {
  await follow(page, 'Record attendance', 'Record attendance');
  for (const post of present) {
    await page.getByRole('group', { name: post, exact: true }).getByLabel('Present').check();
  }
  await press(page, 'Record the attendance');
  await recorded(page);
}

/** From the page of the meeting: fills in what was decided on an item on its day. */
export async function decide(page: Page, item: string, outcome: string, reasons: string): Promise<void> {
  await follow(page, `Record a decision on ${item}`, 'Record a decision');
  await page.getByLabel(outcome, { exact: true }).check();
  await page.getByLabel('Reasons').fill(reasons);
  await page.getByLabel('Alternatives considered').fill('To wait for another year was considered.');
}

/** Checks the decision that is filled in, and sends it. */
export async function checkAndSend(page: Page): Promise<void> {
  await press(page, 'Check it');
  await page.getByRole('heading', { name: 'Check before it is recorded' }).waitFor();
  await press(page, 'Record the decision');
}
