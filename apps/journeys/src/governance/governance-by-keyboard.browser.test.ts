import type { Page } from 'playwright-core';
import { beforeAll, describe, it } from 'vitest';

import { inFiveYears } from '../steps/forms.ts';
import { recording } from '../setup/scene.ts';
import { choose, focusComesTo, goBy, tabTo, typeInto } from '../steps/keyboard.ts';
import { opened, programmeManager } from '../steps/people.ts';
import { bringBeforeTheBoard, preparePlan } from '../steps/prepared-plan.ts';

const projectId = 'by-keyboard';
const item = 'Tried: justification';
const condition = 'Publish the equality assessment.';
const { browser, server } = await recording();
let manager: Page;

beforeAll(async () => {
  await preparePlan(server, projectId);
  manager = await signedInByKeyboard(programmeManager, `/projects/${projectId}/plan`);
});

async function signedInByKeyboard(post: string, path: string): Promise<Page> {
  const page = await opened(browser, server, path);
  await tabTo(page.getByRole('button', { name: post, exact: true }));
  await page.keyboard.press('Enter');
  await focusComesTo(page.getByRole('heading', { level: 1 }));
  return page;
}

const button = (name: string, page = manager) => page.getByRole('main').getByRole('button', { name, exact: true });
const link = (name: string, page = manager) => page.getByRole('main').getByRole('link', { name, exact: true });
const field = (name: string, page = manager) => page.getByRole('textbox', { name, exact: true });
const told = (page: Page, words: string) => page.getByRole('main').locator(':focus').filter({ hasText: words });

async function recorded(page = manager): Promise<void> {
  await page
    .getByRole('alert', { name: 'Recorded' })
    .getByText(/^Recorded as/)
    .waitFor();
}

describe('by the keyboard alone, a plan', () => {
  it('is written, after the form said what was missing and led to it', async () => {
    await goBy(link('Strategic case'), 'Strategic case');
    await tabTo(button('Record the strategic case'));
    await manager.keyboard.press('Enter');
    await focusComesTo(told(manager, 'There is a problem'));
    await tabTo(link('Write the text of this case'));
    await manager.keyboard.press('Enter');
    await focusComesTo(field('Text'));
    await typeInto(field('Text'), 'Callers wait for nine minutes.');
    await goBy(button('Record the strategic case'), 'Business plan');
    await recorded();
  });

  it('is issued after a look at what that freezes, and submitted', async () => {
    await goBy(link('Issue a version'), 'Issue a version');
    await goBy(link('Go on to the form'), 'Issue a version');
    await typeInto(field('What is new in it? (optional)'), 'The first version.');
    await goBy(button('Issue the version'), 'Business plan');
    await recorded();
    await goBy(link('Submit a version to a gate'), 'Submit a version to a gate');
    await goBy(button('Submit the plan'), 'Business plan');
    await recorded();
    await manager
      .getByText(/^Version 1, issued on .*, was submitted on .* and has waited for a decision since/)
      .waitFor();
  });

  it('starts nothing before it is approved, and the refusal takes the focus', async () => {
    await goBy(link('Back to “Tried: by-keyboard”'), 'Tried: by-keyboard');
    await tabTo(link('Governance'));
    await manager.keyboard.press('Enter');
    await goBy(link('Start delivery'), 'Start delivery');
    await tabTo(button('Start delivery'));
    await manager.keyboard.press('Enter');
    await focusComesTo(told(manager, 'This was not recorded'));
  });
});

describe('by the keyboard alone, a member of a board', () => {
  let member: Page;

  beforeAll(async () => {
    member = await signedInByKeyboard('Head of ICT', await bringBeforeTheBoard(server, projectId, item));
  });

  it('is led from what is missing to the first choice', async () => {
    await goBy(link(`Record a decision on ${item}`, member), 'Record a decision');
    await tabTo(button('Check it', member));
    await member.keyboard.press('Enter');
    await focusComesTo(told(member, 'There is a problem'));
    await tabTo(link('Choose what was decided', member));
    await member.keyboard.press('Enter');
    await focusComesTo(member.getByRole('radio', { name: 'Approved', exact: true }));
  });

  it('adds a condition and leaves it out again, and the focus is where the next one is added', async () => {
    await choose(member.getByRole('group', { name: 'What was decided?' }), 'Approved with conditions');
    await tabTo(button('Add another condition', member));
    await member.keyboard.press('Enter');
    await focusComesTo(member.getByRole('group', { name: 'Condition 2' }).getByLabel('What must be done?'));
    await tabTo(button('Leave out condition 2', member));
    await member.keyboard.press('Enter');
    await focusComesTo(button('Add another condition', member));
  });

  it('decides with a condition, checks it, changes it and records it', async () => {
    await tabTo(field('What must be done?', member), 'Shift+Tab');
    await typeInto(field('What must be done?', member), condition);
    await typeInto(member.getByRole('combobox', { name: 'Who must do it?', exact: true }), 'Head of ICT');
    const due = member.getByRole('group', { name: 'By when?' });
    for (const [part, digits] of [['Day', '1'] as const, ['Month', '2'] as const, ['Year', inFiveYears] as const]) {
      await typeInto(due.getByRole('textbox', { name: part }), digits);
    }
    await typeInto(field('Reasons', member), 'Callers wait too long.');
    await typeInto(field('Alternatives considered', member), 'More staff: it costs more.');
    await check();
    await tabTo(button('Record the decision', member));
    await tabTo(button('Change something', member), 'Shift+Tab');
    await member.keyboard.press('Enter');
    await focusComesTo(told(member, 'What was decided?'));
    await typeInto(field('Minute reference (optional)', member), 'IPB/2026/1');
    await check();
    await member.getByRole('main').getByText('IPB/2026/1').waitFor();
    await goBy(button('Record the decision', member), 'ICT Project Board');
    await recorded(member);
    await member.getByText('Approved with 1 condition', { exact: true }).waitFor();
  });

  async function check(): Promise<void> {
    await tabTo(button('Check it', member));
    await member.keyboard.press('Enter');
    await focusComesTo(member.getByRole('heading', { name: 'Check before it is recorded' }));
  }
});

describe('by the keyboard alone, a project', () => {
  it('has its condition discharged', async () => {
    await goBy(link('Back to “Tried: by-keyboard”'), 'Tried: by-keyboard');
    await tabTo(link('Governance'));
    await manager.keyboard.press('Enter');
    const evidence = 'Give the evidence that a condition was met';
    await goBy(link(evidence), evidence);
    await tabTo(button('Record that it was met'));
    await manager.keyboard.press('Enter');
    await focusComesTo(told(manager, 'There is a problem'));
    await tabTo(link('Say what shows that it was met'));
    await manager.keyboard.press('Enter');
    await focusComesTo(field('What shows that it was met?'));
    await typeInto(field('What shows that it was met?'), 'Published on the site.');
    await goBy(button('Record that it was met'), 'Tried: by-keyboard');
    await recorded();
    await manager.getByRole('row', { name: condition }).getByText('Met', { exact: true }).waitFor();
  });

  it('is started', async () => {
    await goBy(link('Start delivery'), 'Start delivery');
    await goBy(button('Start delivery'), 'Tried: by-keyboard');
    await recorded();
    await manager.getByRole('main').getByText('In delivery').first().waitFor();
  });
});
