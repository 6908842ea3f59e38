import type { Command } from '@minutebook/domain';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { headed } from '../steps/drawn.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { errorLines, inFiveYears, recorded, typeDay } from '../steps/forms.ts';
import { recording } from '../setup/scene.ts';
import { attended, called, quorum, recordAs, tabled } from '../steps/meetings.ts';
import type { Bare } from '../steps/meetings.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
/** The administrator, who calls meetings, and a member of the programme board, who minutes them. */
let keeper: Page;
let member: Page;

beforeAll(async () => {
  keeper = await signedIn(browser, server, 'Systems Administrator', '/governance');
  member = await signedIn(browser, server, 'Member of the Programme Board', '/governance');
});

async function byKeeper(...commands: readonly Bare[]): Promise<void> {
  await recordAs(server, 'post-administrator', ...commands);
}

const signOff: Bare<Extract<Command, { type: 'GiveSignOff' }>> = {
  type: 'GiveSignOff',
  projectId: 'customer-portal',
  version: 3,
  kind: 'equalities',
  post: 'Equalities Adviser',
  statement: 'The telephone line stays.',
};

async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await headed(page);
}

describe('a decision whose plan changes while it is typed', () => {
  const title = 'The portal, ready for service';

  it('keeps everything typed when the form is opened again, and is recorded on the plan as it stands', async () => {
    await byKeeper(called('changing'), tabled('changing', 'portal', title, 'ready-for-service'), attended('changing'));
    await open(member, '/meetings/changing/decide?about=portal');
    await member.getByLabel('Approved with conditions', { exact: true }).check();
    await member.getByLabel('What must be done?').fill('Publish the second security test.');
    await member.getByLabel('Who must do it?').fill('Head of ICT');
    await typeDay(member, 'By when?', `${inFiveYears}-02-01`);
    await member.getByLabel('Reasons').fill('The help is in place.');
    await member.getByLabel('Alternatives considered').fill('To wait a year.');
    await member.getByLabel('Minute reference (optional)').fill('PB 2026/7/1');
    await member.getByRole('group', { name: 'Were votes taken?' }).getByLabel('Yes').check();
    await member.getByLabel('For', { exact: true }).fill('2');
    await member.getByLabel('Against', { exact: true }).fill('0');
    await member.getByLabel('Abstained').fill('1');
    await byKeeper(signOff);
    await member.getByRole('heading', { name: 'The plan has changed' }).waitFor();
    await expectFitForAll(member);
    await member.getByRole('button', { name: 'Open the form again' }).click();
    await member.getByRole('heading', { name: 'This form is open again' }).waitFor();
    await expect
      .poll(() => member.evaluate('document.activeElement?.textContent'))
      .toContain('version 3 was signed off for equalities');
    await expect.poll(() => member.getByRole('heading', { name: 'The plan has changed' }).count()).toBe(0);
    await expect.poll(() => member.getByLabel('Reasons').inputValue()).toBe('The help is in place.');
    await expect
      .poll(() => member.getByLabel('What must be done?').inputValue())
      .toBe('Publish the second security test.');
    await expectFitForAll(member);
    await member.getByRole('button', { name: 'Check it' }).click();
    await member.getByText('2 for, 0 against, 1 abstained').waitFor();
    await member.getByRole('button', { name: 'Record the decision' }).click();
    await recorded(member);
  });

  it('tells who decides now, and gives what was typed back after it was left', async () => {
    await byKeeper(called('leaving'), tabled('leaving', 'a', 'A matter'), attended('leaving'));
    await open(member, '/meetings/leaving/decide?about=a');
    await member.getByLabel('Reasons').fill('Half a sentence');
    await byKeeper(attended('leaving', [...quorum, 'post-monitoring-officer']));
    await member.getByRole('heading', { name: 'Who decides has changed' }).waitFor();
    await member.getByText('who was there was recorded: 4 present').waitFor();
    await member.getByRole('button', { name: 'Open the form again' }).click();
    await member.getByRole('heading', { name: 'This form is open again' }).waitFor();
    await member.getByText(/^Who decides: .*Monitoring Officer/).waitFor();
    await member.getByRole('link', { name: 'Back to the meeting' }).click();
    await member.getByRole('heading', { level: 1, name: /Programme Board/ }).waitFor();
    await member.goBack();
    await member.getByRole('heading', { name: 'This form is open again' }).waitFor();
    await expect.poll(() => member.getByLabel('Reasons').inputValue()).toBe('Half a sentence');
  });
});

describe('whoever does not sit on the board', () => {
  it('is told at once who records what it decides', async () => {
    await byKeeper(called('others'), tabled('others', 'a', 'A matter'), attended('others'));
    const other = await signedIn(browser, server, 'Head of Environment', '/meetings/others/decide?about=a');
    await other.getByText(/Only members of the .* record what it decides, and you do not sit on it/).waitFor();
    await expect.poll(() => other.getByRole('button', { name: 'Check it' }).count()).toBe(0);
    await expectFitForAll(other);
    await other.context().close();
  });
});

describe('the minutes', () => {
  const minutes = [
    'Approved with 1 condition',
    'Publish the second security test.',
    `Head of ICT, due 1 February ${inFiveYears}`,
    'The help is in place.',
    'To wait a year.',
    '2 for, 0 against, 1 abstained',
    'Chief Executive, Section 151 Officer and Cabinet Member for Digital Services',
    'PB 2026/7/1',
  ];

  it('hold the decision with its conditions, votes, alternatives and reference', async () => {
    await open(member, '/meetings/changing');
    const agenda = member.getByRole('listitem').filter({ hasText: 'The portal, ready for service' }).first();
    for (const words of minutes) await agenda.getByText(words).first().waitFor();
    await expectFitForAll(member);
  });

  it('are printed whole, with nothing to press', async () => {
    await open(member, '/meetings/changing');
    await member.emulateMedia({ media: 'print' });
    for (const words of minutes)
      await expect.poll(() => member.getByText(words).first().isVisible(), { message: words }).toBe(true);
    await member.emulateMedia({ media: 'screen' });
    await open(keeper, '/meetings/changing');
    const links = [/Record attendance/, 'Close the meeting', 'Put a paper before the meeting', 'Table an item'];
    for (const name of links) await keeper.getByRole('link', { name }).waitFor();
    await keeper.emulateMedia({ media: 'print' });
    for (const name of links)
      await expect.poll(() => keeper.getByRole('link', { name }).count(), { message: String(name) }).toBe(0);
    await keeper.emulateMedia({ media: 'screen' });
  });
});

describe('an officer’s decision', () => {
  it('names the post, offers only posts that are held, and keeps what was typed when the plan changes', async () => {
    const officer = await signedIn(browser, server, 'Section 151 Officer', '/projects/customer-portal/decide');
    await officer.getByLabel('Section 151 Officer').waitFor();
    await expect.poll(() => officer.getByLabel('Head of ICT').count()).toBe(0);
    await officer.getByLabel('Approved', { exact: true }).check();
    await officer.getByLabel('Reasons').fill('It is ready.');
    await officer.getByLabel('Alternatives considered').fill('None.');
    await officer.getByRole('button', { name: 'Check it' }).click();
    // More than officers decide on: that is said at the check, and not only once it is recorded.
    await officer.getByText('This was not recorded').waitFor();
    await expectFitForAll(officer);
    await byKeeper({ ...signOff, kind: 'humanResources', post: 'Head of People' });
    await officer.getByRole('heading', { name: 'The plan has changed' }).waitFor();
    await officer.getByRole('button', { name: 'Open the form again' }).click();
    await officer.getByText(/version 3 was signed off for human resources/).waitFor();
    await expect.poll(() => officer.getByLabel('Reasons').inputValue()).toBe('It is ready.');
    await expect.poll(() => officer.getByLabel('Approved', { exact: true }).isChecked()).toBe(true);
    await officer.context().close();
  });

  it('has no form for somebody who holds no post, and says whose it is', async () => {
    await open(member, '/projects/customer-portal/decide');
    await member.getByText(/You hold no post that may decide here\. .*Head of ICT and Section 151 Officer/).waitFor();
    await expect.poll(() => member.getByRole('button', { name: 'Check it' }).count()).toBe(0);
  });
});

describe('an item at a gate without a plan', () => {
  it('can be put off, sent on or noted, and says why it cannot be approved', async () => {
    await byKeeper(called('no-plan'), tabled('no-plan', 'review', 'Were there benefits?', 'benefits-reviewed'));
    await byKeeper(attended('no-plan'));
    await open(member, '/meetings/no-plan/decide?about=review');
    const outcomes = member.getByRole('group', { name: 'What was decided?' });
    await outcomes.getByText(/No plan has been submitted to this gate/).waitFor();
    await expect.poll(() => outcomes.getByRole('radio').count()).toBe(4);
    await expect.poll(() => outcomes.getByLabel(/^(Approved|Rejected)/).count()).toBe(0);
    await outcomes.getByLabel('Deferred').check();
    await member.getByLabel('Reasons').fill('There is no plan to decide on.');
    await member.getByRole('button', { name: 'Check it' }).click();
    await member.getByRole('heading', { name: 'Check before it is recorded' }).waitFor();
    await expectFitForAll(member);
    await member.getByRole('button', { name: 'Record the decision' }).click();
    await recorded(member);
    await member.getByText('every one has been decided').waitFor();
  });
});

describe('an item about a project at no gate', () => {
  it('says everywhere that it decides on no plan', async () => {
    const about = { projectId: 'mobile-working' };
    const item = { type: 'TableItem', meetingId: 'no-gate', itemId: 'on', title: 'Mobile working: whether to go on' };
    await byKeeper(called('no-gate'), { ...item, about, effectiveOn: '2026-11-02' } as Bare, attended('no-gate'));
    await open(member, '/meetings/no-gate/decide?about=on');
    const outcomes = member.getByRole('group', { name: 'What was decided?' });
    await outcomes.getByText('It comes back to the board.').waitFor();
    await outcomes.getByLabel('Approved').check();
    await member.getByLabel('Reasons').fill('It is needed in the field.');
    await member.getByRole('button', { name: 'Check it' }).click();
    await member.getByText('At no gate: it decides on no plan').waitFor();
    await member.getByRole('button', { name: 'Record the decision' }).click();
    await recorded(member);
    await member.getByText('At no gate: it decides on no plan', { exact: true }).waitFor();
    await open(member, '/governance/decisions');
    const row = member.getByRole('row').filter({ hasText: 'Mobile working: whether to go on' });
    await row.getByText('At no gate: it decides on no plan').waitFor();
    await row.getByRole('link', { name: 'Mobile working: whether to go on' }).click();
    await member.getByText(/decided on 10 November 2026\. At no gate: it decides on no plan\./).waitFor();
    await expectFitForAll(member);
  });
});

describe('a form on a decision', () => {
  it('lists what is wrong in the order of the fields, also of those that a choice brings', async () => {
    await byKeeper(called('order'), tabled('order', 'a', 'A matter'), attended('order'));
    await open(member, '/meetings/order/decide?about=a');
    await member.getByLabel('Noted, subject to feedback').check();
    await member.getByRole('group', { name: 'Were votes taken?' }).getByLabel('Yes').check();
    await member.getByRole('group', { name: 'When did it happen?' }).getByLabel('Day').fill('40');
    await member.getByRole('button', { name: 'Check it' }).click();
    await expect
      .poll(() => errorLines(member))
      .toEqual([
        'Enter the body',
        'Say what feedback is awaited',
        'Give the reasons for the decision',
        'Enter how many voted for it',
        'Enter how many voted against it',
        'Enter how many abstained',
        'There is no 40 November 2026',
      ]);
  });

  it('asks on which item, with one heading, where the address names none', async () => {
    await open(member, '/meetings/order/decide');
    await expectFitForAll(member);
    await member.getByRole('link', { name: 'A matter' }).click();
    await member.getByLabel('Reasons').waitFor();
  });
});
