import type { Locator, Page } from 'playwright-core';

import { follow, record } from './forms.ts';

/** What a full plan says in these journeys, where it differs from version to version. */
export interface Said {
  readonly strategic: string;
  /** In pounds: capital this year, revenue the next. */
  readonly costs: readonly [string, string];
}

const plain: readonly (readonly [string, string])[] = [
  ['Economic case', 'Buying the module serves residents sooner than building one.'],
  ['Commercial case', 'It is bought from the supplier of the present system.'],
  ['Financial case', 'It is paid from the transformation budget.'],
  ['Management case', 'One officer leads it; the board sees it every quarter.'],
];

/** From the page of the plan: writes every section that a full plan must have, as of one day. */
export async function writeFullPlan(page: Page, said: Said, on: string): Promise<void> {
  for (const [name, text] of [['Strategic case', said.strategic] as const, ...plain]) {
    await writeCase(page, `Write : ${name}`, name, text, on);
  }
  await appraiseOptions(page, on);
  await writeCosts(page, 'Write : Costs by year', said.costs, on);
  await writeBenefits(page, on);
  await writeRisk(page, on);
  await writePeople(page, on);
}

/** Follows the link of a section, unfolding the sections where the plan says what its newest version says. */
async function followSection(page: Page, link: string, heading: string): Promise<void> {
  const place = page
    .getByRole('main')
    .getByText(/^Its sections: the same|^Option|^Another option/)
    .first();
  await place.waitFor();
  if ((await place.textContent())?.startsWith('Its sections') === true) await place.click();
  await follow(page, link, heading);
}

/** Writes one of the five cases by its link, in place of what it said. */
export async function writeCase(page: Page, link: string, name: string, text: string, on: string): Promise<void> {
  await followSection(page, link, name);
  await page.getByLabel('Text', { exact: true }).fill(text);
  await record(page, `Record the ${name.toLowerCase()}`, on);
}

/** States the costs by their link, in place of what they were. */
export async function writeCosts(page: Page, link: string, costs: Said['costs'], on: string): Promise<void> {
  await followSection(page, link, 'Costs by year');
  for (const [row, kind] of ['Capital', 'Revenue'].entries()) {
    const [first, ...others] = [kind, 'Transformation budget', ...(row === 0 ? [] : ['']), costs[row] ?? ''];
    await cellAt(page, row, 0).fill(first ?? '');
    for (const [at, text] of others.entries()) await cellAt(page, row, at + 1).fill(text);
  }
  await record(page, 'Record the costs', on);
}

/** A cell of the table that is typed, by its row and column from 0. */
function cellAt(page: Page, row: number, column: number): Locator {
  return page.locator(`[data-row="${row}"][data-column="${column}"]`);
}

async function appraiseOptions(page: Page, on: string): Promise<void> {
  await follow(page, 'Appraise : Options', 'Appraise an option');
  await page.getByLabel('Name of the option').fill('Do nothing');
  await page.getByLabel('This is the option of doing nothing').check();
  await page.getByLabel('Rejected').check();
  await page.getByLabel('Because', { exact: true }).fill('The counter queue grows every spring.');
  await record(page, 'Record the option', on);
  await follow(page, 'Appraise : Another option', 'Appraise an option');
  await page.getByLabel('Name of the option').fill('Buy the supplier’s module');
  await cellAt(page, 0, 0).fill('52,000');
  await cellAt(page, 1, 0).fill('30,000');
  await page.getByLabel('Preferred').check();
  await page.getByLabel('Because', { exact: true }).fill('It is in use at four other councils.');
  await record(page, 'Record the option', on);
}

async function writeBenefits(page: Page, on: string): Promise<void> {
  await follow(page, 'Write : Benefits by year', 'Benefits by year');
  for (const [column, text] of ['Fewer visits to the counter', 'Not cashable', '', '30,000'].entries()) {
    await cellAt(page, 0, column).fill(text);
  }
  await record(page, 'Record the benefits', on);
}

async function writeRisk(page: Page, on: string): Promise<void> {
  await follow(page, 'Write : Risks', 'State a risk of the plan');
  await page.getByLabel('Risk', { exact: true }).fill('The spring comes before the service');
  await page.getByLabel('Likelihood').selectOption('2');
  await page.getByLabel('Impact').selectOption('4');
  await page.getByLabel('What is done about it?').fill('The counter keeps its forms for a year.');
  await record(page, 'Record the risk', on);
}

async function writePeople(page: Page, on: string): Promise<void> {
  await follow(page, 'Write : Who loses a choice', 'Who loses a choice');
  await page.getByLabel('Who loses a choice?').fill('Nobody.');
  await page.getByLabel('What is kept for them?').fill('The counter and the telephone.');
  await record(page, 'Record who loses a choice', on);
  await follow(page, 'Write : Effect on staff', 'Effect on staff');
  await page.getByLabel('What does it do to staff?').fill('Two officers are trained; no post is lost.');
  await record(page, 'Record the effect on staff', on);
}

/** From the page of the plan: freezes it as its next version. */
export async function issueVersion(page: Page, note: string, on: string): Promise<void> {
  await follow(page, 'Issue a version', 'Issue a version');
  await follow(page, 'Go on to the form', 'Issue a version');
  await page.getByLabel('What is new in it? (optional)').fill(note);
  await record(page, 'Issue the version', on);
}

/** From the page of the plan: puts its newest version before the board of a gate. */
export async function submitTo(page: Page, gate: string, on: string): Promise<void> {
  await follow(page, 'Submit a version to a gate', 'Submit a version to a gate');
  await page.getByLabel('Gate').selectOption({ label: `${gate} (ICT Transformation Programme Board)` });
  await record(page, 'Submit the plan', on);
}

/** From the page of the plan: agrees to its newest version as one post. */
export async function signOff(page: Page, kind: string, post: string, on: string): Promise<void> {
  await follow(page, 'Sign off a version', 'Sign off a version');
  await page.getByLabel('For what is it signed off?').selectOption({ label: kind });
  await page.getByLabel('Post', { exact: true }).fill(post);
  await page.getByLabel('What does it agree to?').fill('The figures agree with the budget.');
  await record(page, 'Record the sign-off', on);
}
