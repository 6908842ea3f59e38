import type { Page } from 'playwright-core';

import { follow, press, record, refusedBecause } from './forms.ts';

/** From the backlog: proposes a project, and leaves its page open. */
export async function propose(page: Page, title: string, on: string): Promise<void> {
  await follow(page, 'Add a project', 'Add a project');
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Purpose').fill('Let residents join the garden waste round at any hour.');
  await page.getByLabel('Department', { exact: true }).selectOption({ label: 'Environment and Waste' });
  await page.getByLabel('A department’s request').check();
  await record(page, 'Add the project', on);
}

/** From the page of the project: gives it another title. */
export async function rename(page: Page, title: string, on: string): Promise<void> {
  await follow(page, 'Record an entry', 'Record an entry');
  await follow(page, 'Change its particulars', 'Change its particulars');
  await page.getByLabel('Title').fill(title);
  await record(page, 'Record the change', on);
}

/** From the page of the project: raises a risk, likely 3 and harmful 4. */
export async function raiseRisk(page: Page, risk: string, on: string): Promise<void> {
  await follow(page, 'Record an entry', 'Record an entry');
  await follow(page, 'Raise a risk', 'Raise a risk');
  await page.getByLabel('Risk', { exact: true }).fill(risk);
  await page.getByLabel('Likelihood').selectOption('3');
  await page.getByLabel('Impact').selectOption('4');
  await record(page, 'Raise the risk', on);
}

/** Opens the plan of the project at this address. */
export async function openPlanOf(project: string, page: Page): Promise<void> {
  await page.goto(`${project}/plan`);
  await page.getByRole('heading', { level: 1, name: 'Business plan' }).waitFor();
}

/** Opens the governance of the project at this address, and waits until the project has been told that this gate is next. */
export async function seeNextGate(project: string, gate: string, page: Page): Promise<void> {
  await page.goto(`${project}?tab=governance`);
  await page.getByText(`${gate}, decided by the ICT Transformation Programme Board`).waitFor();
}

/** From the governance of the project: tries to start delivery, which is refused with what there is instead of an approval. */
export async function startIsRefused(page: Page, because: string): Promise<void> {
  await follow(page, 'Start delivery', 'Start delivery');
  await press(page, 'Start delivery');
  await refusedBecause(page, `The gate that commits to delivery has not approved this project’s plan. ${because}`);
}
