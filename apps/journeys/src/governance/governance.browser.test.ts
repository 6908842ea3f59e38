import { clientOf, newCommandId } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { inFiveYears, recorded, today, typeDay } from '../steps/forms.ts';
import { recording } from '../setup/scene.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let keeper: Page;
let member: Page;
const gate = 'Ready for service';
const item = 'Customer portal: ready for service';

beforeAll(async () => {
  keeper = await signedIn(browser, server, 'Systems Administrator', '/governance');
  member = await signedIn(browser, server, 'Member of the Programme Board', '/governance');
});

/** Calls a meeting of the programme board for today, tables the portal at its next gate, and records who is there. */
async function meetToday(): Promise<string> {
  await keeper.goto(`${server.address}/governance`);
  await keeper.getByRole('link', { name: 'Call a meeting' }).click();
  await keeper.getByLabel('Board').selectOption({ label: 'ICT Transformation Programme Board' });
  await typeDay(keeper, 'On which day does it meet?', today());
  await keeper.getByRole('button', { name: 'Call the meeting' }).click();
  await recorded(keeper);
  const address = keeper.url();
  await keeper.getByRole('link', { name: 'Table an item' }).click();
  await keeper.getByLabel('Title').fill(item);
  await keeper.getByLabel('Project (optional)').selectOption({ label: 'Larkmere Online, the customer portal' });
  await keeper.getByLabel('Gate (optional)').selectOption({ label: gate });
  await keeper.getByRole('button', { name: 'Table the item' }).click();
  await recorded(keeper);
  await keeper.getByRole('link', { name: 'Record attendance' }).click();
  for (const post of ['Chief Executive', 'Section 151 Officer', 'Cabinet Member for Digital Services']) {
    await keeper
      .getByRole('group', { name: new RegExp(`^${post}`) })
      .getByLabel('Present', { exact: true })
      .check();
  }
  await keeper.getByRole('button', { name: 'Record the attendance' }).click();
  await recorded(keeper);
  return address;
}

async function decide(outcome: string, reasons: string): Promise<void> {
  await member.getByLabel(outcome, { exact: true }).check();
  await member.getByLabel('Reasons').fill(reasons);
  await member
    .getByLabel('Alternatives considered')
    .fill('Waiting for the second security test; it would cost a year.');
}

/** Somebody signs the version off that the board has before it, while the board's form is open. */
async function signOffMeanwhile(): Promise<void> {
  const { trpc } = clientOf(server.address);
  await trpc.session.signInAs.mutate({ personId: 'post-administrator' });
  const answer = await trpc.execute.mutate({
    commandId: newCommandId(),
    command: {
      type: 'GiveSignOff',
      projectId: 'customer-portal',
      version: 3,
      kind: 'equalities',
      post: 'Equalities Adviser',
      statement: 'The telephone line stays.',
      effectiveOn: today(),
    } as never,
  });
  expect(answer.kind).toBe('recorded');
}

let meetingAt = '';

describe('a decision at a gate', () => {
  it('is made at a meeting that was called, with the item tabled and the attendance recorded', async () => {
    meetingAt = await meetToday();
    await keeper.getByText('every one has been decided').waitFor({ state: 'hidden' });
    await keeper.getByText(/4 were present|3 were present/).waitFor();
  });

  it('names the version and the position, and is stopped when the plan changes while the form is open', async () => {
    await member.goto(meetingAt);
    await member.getByRole('link', { name: `Record a decision on ${item}` }).click();
    await member.getByText('Version decided on').waitFor();
    await member.getByText(/Everything recorded up to/).waitFor();
    await signOffMeanwhile();
    await member.getByText('The plan has changed').waitFor();
    await decide('Approved', 'It is ready.');
    await member.getByRole('button', { name: 'Check it' }).click();
    await member.getByText('This was not recorded').waitFor();
    await member.getByRole('button', { name: 'Open the form again' }).click();
    await member.getByText('The plan has changed').waitFor({ state: 'hidden' });
  });

  it('leads back to a field that is missing', async () => {
    await member.goto(meetingAt);
    await member.getByRole('link', { name: `Record a decision on ${item}` }).click();
    await member.getByRole('button', { name: 'Throw it away' }).click();
    await member.getByRole('button', { name: 'Check it' }).click();
    await member.getByRole('alert').getByRole('link', { name: 'Choose what was decided' }).waitFor();
    await member.getByRole('alert').getByRole('link', { name: 'Give the reasons for the decision' }).waitFor();
  });

  it('is checked before it is recorded, with its condition, by the keyboard', async () => {
    await decide('Approved with conditions', 'The help is in place.');
    await member.getByLabel('What must be done?').fill('Publish the second security test.');
    await member.getByLabel('Who must do it?').fill('Head of ICT');
    await typeDay(member, 'By when?', `${inFiveYears}-02-01`);
    await member.getByLabel('Minute reference (optional)').fill('PB 2026/7/1');
    await member.getByRole('button', { name: 'Check it' }).focus();
    await member.keyboard.press('Enter');
    await member.getByRole('heading', { name: 'Check before it is recorded' }).waitFor();
    await expect.poll(() => member.evaluate('document.activeElement?.textContent')).toContain('Check before');
    await member.getByText('Publish the second security test.').last().waitFor();
    await member.getByRole('button', { name: 'Change something' }).click();
    await expect.poll(() => member.getByLabel('Reasons').inputValue()).toBe('The help is in place.');
    await member.getByRole('button', { name: 'Check it' }).click();
    await member.getByRole('button', { name: 'Record the decision' }).click();
    await recorded(member);
    await member.getByText('Approved with 1 condition', { exact: true }).waitFor();
  });

  it('shows what the board knew beside today, and the register finds it', async () => {
    await member.getByRole('link', { name: `The decision, and what the board knew on ${item}` }).click();
    await member.getByRole('heading', { name: 'What the board knew' }).waitFor();
    await member.getByRole('table', { name: 'The project then and now' }).waitFor();
    await member.goto(`${server.address}/governance/decisions?words=ready+for+service&outcome=approvedWithConditions`);
    await member.getByRole('link', { name: item }).waitFor();
    await member.getByText('1 decision.').waitFor();
  });

  it('is called in, and stays in the register marked as such', async () => {
    await keeper.goto(`${server.address}/governance/decisions`);
    await keeper.getByRole('link', { name: item }).click();
    await keeper.getByRole('link', { name: 'Call this decision in' }).click();
    await keeper.getByLabel('Who calls it in?').fill('Scrutiny Committee');
    await keeper.getByLabel('Why is it called in?').fill('The committee wants to read the test first.');
    await keeper.getByRole('button', { name: 'Call the decision in' }).click();
    await keeper.getByText('This decision no longer carries').waitFor();
    await keeper
      .getByText(/The committee wants to read the test first/)
      .first()
      .waitFor();
    await keeper.goto(`${server.address}/governance`);
    const conditions = keeper.getByRole('table', { name: 'Conditions to be met' });
    const row = conditions.getByRole('row').filter({ hasText: 'Publish the second security test.' });
    await row.getByText('Its decision is called in').waitFor();
  });

  it('is told, with who called it in and why, to those who decide anew', async () => {
    await keeper.goto(`${server.address}/meetings/pb-2026-12`);
    const call =
      /^Scrutiny Committee called in the decision at “Ready for service” .*The committee wants to read the test/;
    await keeper.getByText(call).waitFor();
    await keeper.emulateMedia({ media: 'print' });
    await expect.poll(() => keeper.getByText(call).isVisible()).toBe(true);
    await keeper.emulateMedia({ media: 'screen' });
    await member.goto(`${server.address}/meetings/pb-2026-12`);
    await member.getByText(call).waitFor();
  });
});

describe('an officer under delegation', () => {
  it('is told before and after that the amount is too high, and who could decide', async () => {
    const officer = await signedIn(browser, server, 'Section 151 Officer', '/projects/customer-portal/decide');
    await officer.getByText(/At this gate officers decide on less than £15,000/).waitFor();
    await officer.getByLabel('Section 151 Officer').check();
    await officer.getByLabel('Approved', { exact: true }).check();
    await officer.getByLabel('Reasons').fill('It is ready.');
    await officer.getByLabel('Alternatives considered').fill('None.');
    await officer.getByRole('button', { name: 'Check it' }).click();
    await officer.getByText('This was not recorded').waitFor();
    await officer
      .getByText(/ICT Transformation Programme Board could decide/)
      .last()
      .waitFor();
    await officer.context().close();
  });
});

describe('a condition that is overdue', () => {
  it('shows on every page of its project until the evidence is given', async () => {
    const manager = await signedIn(browser, server, programmeManager, '/governance');
    const conditions = manager.getByRole('table', { name: 'Conditions to be met' });
    await conditions.getByRole('link', { name: 'Single customer record (matching only)' }).click();
    await manager.getByRole('link', { name: '1 condition is overdue' }).waitFor();
    await manager.getByRole('link', { name: 'History' }).click();
    await manager.getByRole('link', { name: '1 condition is overdue' }).waitFor();
    await manager.getByRole('link', { name: 'Governance' }).last().click();
    await manager.getByRole('link', { name: 'Give the evidence that a condition was met' }).click();
    await manager.getByLabel('What shows that it was met?').fill('Published on the council’s site on 20 November.');
    await manager.getByRole('button', { name: 'Record that it was met' }).click();
    await recorded(manager);
    await expect.poll(() => manager.getByRole('link', { name: '1 condition is overdue' }).count()).toBe(0);
    await manager.context().close();
  });
});

describe('the past', () => {
  it('shows the framework and the decisions of its day, and nothing can be recorded', async () => {
    await keeper.goto(`${server.address}/governance?asof=2025-05-15`);
    await keeper.getByText('No framework is in force').waitFor();
    await expect.poll(() => keeper.getByRole('link', { name: 'Call a meeting' }).count()).toBe(0);
    const scrutiny = await signedIn(browser, server, scrutinyMember, '/governance');
    await scrutiny
      .getByText(/\d+ of \d+ projects have an approved plan/)
      .first()
      .waitFor();
    await expect.poll(() => scrutiny.getByRole('link', { name: 'Call a meeting' }).count()).toBe(0);
    await scrutiny.context().close();
  });
});
