import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { recorded } from '../steps/forms.ts';
import { focusComesTo } from '../steps/keyboard.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let keeper: Page;

beforeAll(async () => {
  keeper = await signedIn(browser, server, 'Systems Administrator', '/boards');
});

const press = (name: string) => keeper.getByRole('button', { name, exact: true }).click();
const follow = (name: string) => keeper.getByRole('link', { name, exact: true }).click();
const focused = () => keeper.evaluate('document.activeElement?.textContent');
const board = 'Digital Inclusion Board';

/** What the check says would change. */
const changes = () => keeper.getByRole('main').locator('.mb-check').getByRole('listitem').allTextContents();

async function check(): Promise<void> {
  await press('Check it');
  await keeper.getByRole('heading', { name: 'Check before it is recorded' }).waitFor();
}

describe('a board', () => {
  it('is constituted', async () => {
    await follow('Constitute a board');
    await keeper.getByLabel('Title').fill(board);
    await keeper.getByLabel('Remit (optional)').fill('Decides what is kept for those who are not online.');
    await keeper.getByLabel('Quorum').fill('1');
    await press('Constitute the board');
    await recorded(keeper);
    await keeper.getByRole('heading', { name: board, exact: true }).waitFor();
  });

  it('has a member appointed, chosen by name and role', async () => {
    await follow(`Appoint a member to the ${board}`);
    const who = keeper.getByLabel('Who?');
    await who.waitFor();
    const choices = await who.getByRole('option').allTextContents();
    expect(choices).toContain('Member of the Scrutiny Committee (Scrutiny member)');
    await expectFitForAll(keeper);
    await who.selectOption({ label: 'Head of Environment (Board member)' });
    await keeper.getByLabel('Post').fill('Head of Environment');
    await keeper.getByRole('group', { name: 'In the chair?' }).getByLabel('Yes').check();
    await press('Appoint the member');
    await recorded(keeper);
    const members = keeper.getByRole('table', { name: `Members of the ${board}` });
    await members.getByRole('row', { name: /Head of Environment Yes/ }).waitFor();
  });

  it('has a member stand down', async () => {
    await follow(`Stand a member of the ${board} down`);
    await keeper.getByLabel('Head of Environment').check();
    await keeper.getByLabel('Why does the seat end?').fill('The post moved to another directorate.');
    await press('Stand the member down');
    await recorded(keeper);
    await keeper.getByText(/^Nobody sits on it on/).waitFor();
  });
});

describe('choosing somebody', () => {
  it('can be tried again when the list does not come, and takes no id that is typed', async () => {
    await keeper.route('**/people.choices*', (route) => route.abort());
    await keeper.goto(`${server.address}/boards/programme-board/appoint`);
    const again = keeper.getByRole('button', { name: 'Ask for the list again' });
    await again.waitFor();
    await expect.poll(() => keeper.getByRole('textbox', { name: 'Who?' }).count()).toBe(0);
    await expectFitForAll(keeper);
    await press('Appoint the member');
    await keeper.getByRole('alert').getByRole('link', { name: 'Choose a person, once the list is there' }).click();
    await expect.poll(focused).toBe('Ask for the list again');
    await keeper.unroute('**/people.choices*');
    await again.press('Enter');
    await keeper.getByLabel('Who?').waitFor();
    await expect.poll(() => keeper.evaluate('document.activeElement?.id')).toBe('field-memberId');
  });
});

describe('a framework', () => {
  const gate = (n: number) => keeper.getByRole('group', { name: `Gate ${n}`, exact: true });
  const said = (words: string) => keeper.getByRole('status').getByText(words).waitFor();

  it('begins from the one in force, or from the one that is offered', async () => {
    await keeper.goto(`${server.address}/governance/framework`);
    await follow('Adopt a framework');
    await keeper.getByLabel('An officer may decide below').first().waitFor({ state: 'attached' });
    await follow('Begin from the framework that is offered instead');
    await keeper.getByRole('link', { name: /^Begin from “Gates from idea to benefits”/ }).waitFor();
    await check();
    await expect
      .poll(() => changes())
      .toContain('The short path is left out: every project goes through the full path.');
    await keeper
      .getByText(/^\d+ projects that come to “Justification reviewed and closed” next would come to “.*” instead\.$/)
      .waitFor();
    await keeper.getByRole('link', { name: /^Begin from “Gates from idea to benefits”/ }).click();
    await check();
    await keeper.getByText(/^Nothing in it differs from/).waitFor();
    await press('Change something');
  });

  it('has its gates moved with the keyboard, and the focus stays with the gate', async () => {
    const up = keeper.getByRole('button', { name: 'Move up “Ready for service”' });
    await up.press('Enter');
    await said('“Ready for service” is now gate 4 of 6.');
    await expect.poll(focused).toBe('Move up “Ready for service”');
    await keeper.keyboard.press('Enter');
    await said('“Ready for service” is now gate 3 of 6.');
    await keeper.getByRole('button', { name: 'Move up “Strategic outline”' }).press('Enter');
    await expect.poll(focused).toBe('Move down “Strategic outline”');
    await keeper.keyboard.press('Enter');
    await said('“Strategic outline” is now gate 2 of 6.');
  });

  it('has gates left out and added, and exactly one commits to delivery', async () => {
    await expect.poll(() => keeper.getByRole('button', { name: 'Leave out “Full plan”' }).count()).toBe(0);
    await press('Leave out “Outline plan”');
    await expect.poll(focused).toBe('Add a gate');
    await keeper.keyboard.press('Enter');
    await said('A gate was added. It is gate 6, the last.');
    await focusComesTo(gate(6).getByLabel('Title'));
    await keeper.keyboard.type('Handed over to the new councils');
    await gate(6).getByLabel('Risks').check();
    const commits = keeper.getByRole('group', { name: 'Which gate commits to delivery?' });
    await commits.getByLabel('Ready for service').check();
    await expect.poll(() => commits.getByRole('radio', { checked: true }).count()).toBe(1);
    await press('Move down “Justification”');
    await expectFitForAll(keeper);
  });

  it('leads to a field that is folded away when something is missing there', async () => {
    await gate(1).locator('summary').click();
    await gate(1).getByLabel('Title').fill('');
    await gate(1).locator('summary').click();
    await press('Check it');
    await keeper.getByRole('alert').getByRole('link', { name: 'Enter the title of gate 1' }).click();
    await focusComesTo(gate(1).getByLabel('Title'));
    await keeper.keyboard.type('Idea accepted');
  });

  it('is adopted once what it changes has been checked, and is then in force', async () => {
    await check();
    await expect
      .poll(() => changes())
      .toEqual([
        '“Ready for service” moves to gate 3, after “Strategic outline”.',
        '“Handed over to the new councils” is added as gate 6.',
        '“Outline plan” is left out.',
        'Delivery may begin after “Ready for service” instead of after “Full plan”.',
        'Short path: “Justification reviewed and closed” moves to gate 1, before “Justification”.',
      ]);
    await expectFitForAll(keeper);
    await press('Adopt the framework');
    await recorded(keeper);
    const gates = keeper.getByRole('table', { name: 'Gates, in order' }).getByRole('rowheader');
    expect((await gates.allTextContents()).map((words) => words.replace(/^Gate/, '').trim())).toEqual([
      'Idea accepted',
      'Strategic outline',
      'Ready for service Commits to delivery',
      'Full plan',
      'Benefits reviewed and closed',
      'Handed over to the new councils',
    ]);
    await keeper.getByRole('link', { name: /^“Gates from idea to benefits”, from / }).click();
    await keeper.getByRole('rowheader', { name: /Outline plan/ }).waitFor();
    await expectFitForAll(keeper);
    await keeper.goto(`${server.address}/governance/framework`);
  });
});

describe('a scheme of delegation', () => {
  it('begins from the one in force, and is adopted once what it changes has been checked', async () => {
    await follow('Adopt a scheme of delegation');
    const post = keeper.getByRole('group', { name: 'post 1', exact: true });
    await expect.poll(() => post.getByLabel('Title of the post').inputValue()).toBe('Head of ICT');
    await post.getByLabel('May decide up to').fill('12,000');
    await press('Remove post 2');
    await press('Add a post');
    const added = keeper.getByRole('group', { name: 'post 2', exact: true });
    await expect.poll(() => added.getByLabel('Title of the post').inputValue()).toBe('');
    await added.getByLabel('Title of the post').fill('Chief Finance Officer');
    await added.getByLabel('Who holds it?').selectOption({ label: 'Section 151 Officer (Board member)' });
    await added.getByLabel('May decide up to').fill('15,000');
    await expectFitForAll(keeper);
    await check();
    await expect
      .poll(() => changes())
      .toEqual([
        '“Head of ICT” may decide up to £12,000 instead of £10,000.',
        '“Chief Finance Officer” is added, and may decide up to £15,000.',
        '“Section 151 Officer”, which may decide up to £15,000, is left out.',
      ]);
    await expectFitForAll(keeper);
    await press('Adopt the scheme');
    await recorded(keeper);
    await keeper.getByRole('row', { name: /Chief Finance Officer £15,000/ }).waitFor();
  });
});
