import { AxeBuilder } from '@axe-core/playwright';
import type { Command } from '@minutebook/domain';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { launchBrowser } from '../testing/browser.ts';
import { clientOf, newCommandId } from '../testing/client.ts';
import { startServer, temporaryFolder } from '../testing/server-process.ts';
import type { ServerProcess } from '../testing/server-process.ts';
import { signedIn } from './people.ts';

const folder = temporaryFolder();
let server: ServerProcess;
let browser: Browser;
/** The administrator, who calls meetings, and a member of the programme board, who minutes them. */
let keeper: Page;
let member: Page;

beforeAll(async () => {
  server = await startServer(folder.storeUrl);
  browser = await launchBrowser();
  keeper = await signedIn(browser, server, 'Systems Administrator', '/governance');
  member = await signedIn(browser, server, 'Member of the Programme Board', '/governance');
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  folder.remove();
});

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
const held = '2026-11-10';
const programmeBoard = 'programme-board';
const three = ['post-chief-executive', 'post-section-151', 'post-programme-board'];

type Bare<C> = C extends unknown ? Omit<C, 'effectiveOn'> & { readonly effectiveOn?: string } : never;

/** Records what a journey begins with, and what somebody else records meanwhile. */
async function recordedBy(personId: string, ...commands: readonly Bare<Command>[]): Promise<void> {
  const { trpc } = clientOf(server.address);
  await trpc.session.signInAs.mutate({ personId });
  for (const command of commands) {
    const sent = { effectiveOn: today, ...command } as Command;
    const answer = await trpc.execute.mutate({ commandId: newCommandId(), command: sent });
    expect(answer).toMatchObject({ kind: 'recorded' });
  }
}

async function byKeeper(...commands: readonly Bare<Command>[]): Promise<void> {
  await recordedBy('post-administrator', ...commands);
}

function called(meetingId: string, heldOn = held): Bare<Command> {
  return { type: 'CallMeeting', meetingId, boardId: programmeBoard, heldOn, effectiveOn: '2026-11-02' };
}

function tabled(meetingId: string, itemId: string, title: string, gateId?: string): Bare<Command> {
  const about = gateId === undefined ? {} : { about: { projectId: 'customer-portal', gateId } };
  return { type: 'TableItem', meetingId, itemId, title, ...about, effectiveOn: '2026-11-02' };
}

function attended(meetingId: string, present = three): Bare<Command> {
  return { type: 'RecordAttendance', meetingId, present: [...present], apologies: [], effectiveOn: held };
}

function noted(meetingId: string, itemId: string): Bare<Command> {
  return {
    type: 'MinuteDecision',
    meetingId,
    itemId,
    decisionId: `${meetingId}-${itemId}`,
    outcome: { kind: 'noted' },
    reasons: 'For information.',
    minuteReference: 'PB 2026/6/1',
    votes: { for: 2, against: 1, abstained: 0 },
    knownAt: 1,
    effectiveOn: held,
  };
}

async function typeDay(page: Page, group: string, [day, month, year]: readonly [string, string, string]) {
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Day').fill(day);
  await fields.getByLabel('Month').fill(month);
  await fields.getByLabel('Year').fill(year);
}

async function recorded(page: Page): Promise<void> {
  await page.getByText(/Recorded as entry\s\d+/).waitFor();
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The lines of the error summary, as they are read. */
async function errorLines(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('alert').getByRole('link');
  await links.first().waitFor();
  return links.allTextContents();
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(wider, `sideways at ${width}`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

describe('calling a meeting', () => {
  it('warns of a day long past and of a second meeting on one day, and is recorded after that was read', async () => {
    await byKeeper(called('twice'));
    await open(keeper, '/meetings/new');
    await keeper.getByLabel('Board').selectOption({ label: 'ICT Transformation Programme Board' });
    await typeDay(keeper, 'On which day does it meet?', ['1', '1', '2020']);
    await keeper.getByText('1 January 2020 is long past.').waitFor();
    await typeDay(keeper, 'On which day does it meet?', ['10', '11', '2026']);
    await keeper.getByText(/is already called to meet on 10 November 2026/).waitFor();
    await expectAccessible(keeper);
    await keeper.getByRole('button', { name: 'Check it' }).click();
    await keeper.getByRole('heading', { name: 'Check before it is recorded' }).waitFor();
    await keeper
      .getByText(/is already called to meet on 10 November 2026/)
      .last()
      .waitFor();
    await expectAccessible(keeper);
    await keeper.getByRole('button', { name: 'Call the meeting' }).click();
    await recorded(keeper);
  });

  it('is recorded at once when there is nothing to know first', async () => {
    await open(keeper, '/meetings/new');
    await keeper.getByLabel('Board').selectOption({ label: 'ICT Transformation Programme Board' });
    await typeDay(keeper, 'On which day does it meet?', ['2', '11', '2099']);
    await keeper.getByRole('button', { name: 'Call the meeting' }).click();
    await recorded(keeper);
  });
});

describe('an agenda', () => {
  it('takes an item about no project, also after a project was chosen and left again', async () => {
    await byKeeper(called('agenda'));
    await open(keeper, '/meetings/agenda/table');
    await keeper.getByLabel('Title').fill('The annual report');
    await keeper.getByRole('button', { name: 'Table the item' }).click();
    await recorded(keeper);
    await keeper.getByRole('link', { name: 'Table an item' }).click();
    await keeper.getByLabel('Title').fill('Any other business');
    await keeper.getByLabel('Project (optional)').selectOption({ label: 'Larkmere Online, the customer portal' });
    await keeper.getByLabel('Gate (optional)').selectOption({ label: 'Ready for service' });
    await keeper.getByLabel('Project (optional)').selectOption({ label: 'Choose' });
    await keeper.getByRole('button', { name: 'Table the item' }).click();
    await recorded(keeper);
    await keeper.getByRole('heading', { name: 'Any other business' }).waitFor();
    expect(await keeper.getByText(/^About /).count()).toBe(0);
  });

  it('loses an item that was tabled by mistake, which is still shown with the reason', async () => {
    await open(keeper, '/meetings/agenda');
    await keeper.getByRole('link', { name: 'Withdraw this item from the agenda: Any other business' }).click();
    await expectAccessible(keeper);
    await keeper.getByLabel('Why is it withdrawn?').fill('Nothing was raised.');
    await keeper.getByRole('button', { name: 'Withdraw the item' }).click();
    await recorded(keeper);
    await keeper.getByRole('heading', { name: 'Withdrawn from the agenda' }).waitFor();
    await keeper.getByText('Nothing was raised.').waitFor();
    await keeper.getByText('1 item is on its agenda; nothing has been decided.').waitFor();
    await expectAccessible(keeper);
  });

  it('counts a member again whose interest was declared by mistake', async () => {
    await open(member, '/meetings/agenda');
    await member.getByRole('link', { name: 'Declare an interest in The annual report' }).click();
    await member.getByLabel('What is the interest?').fill('Wrote a part of it.');
    await member.getByRole('button', { name: 'Declare the interest' }).click();
    await recorded(member);
    await member.getByText('Stand aside for an interest: Cabinet Member for Digital Services.').waitFor();
    await member.getByRole('link', { name: 'Take an interest back in The annual report' }).click();
    await expectAccessible(member);
    await member.getByLabel('Why was it a mistake?').fill('It was last year’s report.');
    await member.getByRole('button', { name: 'Take the interest back' }).click();
    await recorded(member);
    await member.getByText('Stand aside for an interest: nobody.').waitFor();
    await member.getByText(/Declared by mistake: It was last year’s report\./).waitFor();
    await expectAccessible(member);
  });
});

describe('a decision whose plan changes while it is typed', () => {
  const title = 'The portal, ready for service';
  const signOff: Bare<Command> = {
    type: 'GiveSignOff',
    projectId: 'customer-portal',
    version: 3,
    kind: 'equalities',
    post: 'Equalities Adviser',
    statement: 'The telephone line stays.',
  };

  it('keeps everything typed when the form is opened again, and is recorded on the plan as it stands', async () => {
    await byKeeper(called('changing'), tabled('changing', 'portal', title, 'ready-for-service'), attended('changing'));
    await open(member, '/meetings/changing/decide?about=portal');
    await member.getByLabel('Approved with conditions', { exact: true }).check();
    await member.getByLabel('What must be done?').fill('Publish the second security test.');
    await member.getByLabel('Who must do it?').fill('Head of ICT');
    await typeDay(member, 'By when?', ['1', '2', '2099']);
    await member.getByLabel('Reasons').fill('The help is in place.');
    await member.getByLabel('Alternatives considered').fill('To wait a year.');
    await member.getByLabel('Minute reference (optional)').fill('PB 2026/7/1');
    await member.getByRole('group', { name: 'Were votes taken?' }).getByLabel('Yes').check();
    await member.getByLabel('For', { exact: true }).fill('2');
    await member.getByLabel('Against', { exact: true }).fill('0');
    await member.getByLabel('Abstained').fill('1');
    await byKeeper(signOff);
    await member.getByRole('heading', { name: 'The plan has changed' }).waitFor();
    await expectAccessible(member);
    await member.getByRole('button', { name: 'Open the form again' }).click();
    await member.getByRole('heading', { name: 'This form is open again' }).waitFor();
    await expect
      .poll(() => member.evaluate('document.activeElement?.textContent'))
      .toContain('version 3 was signed off for equalities');
    expect(await member.getByRole('heading', { name: 'The plan has changed' }).count()).toBe(0);
    expect(await member.getByLabel('Reasons').inputValue()).toBe('The help is in place.');
    expect(await member.getByLabel('What must be done?').inputValue()).toBe('Publish the second security test.');
    await expectAccessible(member);
    await member.getByRole('button', { name: 'Check it' }).click();
    await member.getByText('2 for, 0 against, 1 abstained').waitFor();
    await member.getByRole('button', { name: 'Record the decision' }).click();
    await recorded(member);
  });

  it('asks before what was kept is left, though nothing more was typed', async () => {
    await byKeeper(called('leaving'), tabled('leaving', 'a', 'A matter'), attended('leaving'));
    await open(member, '/meetings/leaving/decide?about=a');
    await member.getByLabel('Reasons').fill('Half a sentence');
    await byKeeper(attended('leaving', [...three, 'post-monitoring-officer']));
    await member.getByRole('heading', { name: 'Who decides has changed' }).waitFor();
    await member.getByText('who was there was recorded: 4 present').waitFor();
    await member.getByRole('button', { name: 'Open the form again' }).click();
    await member.getByRole('heading', { name: 'This form is open again' }).waitFor();
    await member.getByText(/^Who decides: .*Monitoring Officer/).waitFor();
    const asked = member.waitForEvent('dialog').then(async (dialog) => {
      const message = dialog.message();
      await dialog.accept();
      return message;
    });
    await member.getByRole('link', { name: 'Back to the meeting' }).click();
    expect(await asked).toContain('is not recorded');
  });
});

describe('the minutes', () => {
  const minutes = [
    'Approved with 1 condition',
    'Publish the second security test.',
    'Head of ICT, due 1 February 2099',
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
    await expectAccessible(member);
  });

  it('are printed whole, with nothing to press', async () => {
    await open(member, '/meetings/changing');
    await member.emulateMedia({ media: 'print' });
    for (const words of minutes) expect(await member.getByText(words).first().isVisible(), words).toBe(true);
    expect(await member.getByRole('link', { name: /Record attendance/ }).count()).toBe(0);
    expect(await member.getByRole('link', { name: 'Close the meeting' }).count()).toBe(0);
    await member.emulateMedia({ media: 'screen' });
  });
});

describe('an officer’s decision', () => {
  it('names the post that decides before it is recorded, and offers only posts that the officer holds', async () => {
    const officer = await signedIn(browser, server, 'Section 151 Officer', '/projects/customer-portal/decide');
    await officer.getByLabel('Section 151 Officer').waitFor();
    expect(await officer.getByLabel('Head of ICT').count()).toBe(0);
    await officer.getByLabel('Approved', { exact: true }).check();
    await officer.getByLabel('Reasons').fill('It is ready.');
    await officer.getByLabel('Alternatives considered').fill('None.');
    await officer.getByRole('button', { name: 'Check it' }).click();
    await officer.getByText('Section 151 Officer, an officer under the scheme of delegation').waitFor();
    await expectAccessible(officer);
    await officer.context().close();
  });

  it('has no form for somebody who holds no post, and says whose it is', async () => {
    await open(member, '/projects/customer-portal/decide');
    await member.getByText(/You hold no post that may decide here\. .*Head of ICT and Section 151 Officer/).waitFor();
    expect(await member.getByRole('button', { name: 'Check it' }).count()).toBe(0);
  });
});

describe('an item at a gate without a plan', () => {
  // The server refuses the last step in this branch; the check is as far as this goes.
  it('can be put off, sent on or noted, and says why it cannot be approved', async () => {
    await byKeeper(called('no-plan'), tabled('no-plan', 'review', 'Were there benefits?', 'benefits-reviewed'));
    await byKeeper(attended('no-plan'));
    await open(member, '/meetings/no-plan/decide?about=review');
    const outcomes = member.getByRole('group', { name: 'What was decided?' });
    await outcomes.getByText(/No plan has been submitted to this gate/).waitFor();
    expect(await outcomes.getByRole('radio').count()).toBe(4);
    expect(await outcomes.getByLabel(/^(Approved|Rejected)/).count()).toBe(0);
    await outcomes.getByLabel('Deferred').check();
    await member.getByLabel('Reasons').fill('There is no plan to decide on.');
    await member.getByRole('button', { name: 'Check it' }).click();
    await member.getByRole('heading', { name: 'Check before it is recorded' }).waitFor();
    await expectAccessible(member);
  });
});

describe('attendance', () => {
  it('is corrected after the close with a reason, but not so that somebody who was counted was not there', async () => {
    await byKeeper(called('closed'), tabled('closed', 'a', 'A matter'), attended('closed'));
    await recordedBy('post-programme-board', noted('closed', 'a'));
    await byKeeper({ type: 'CloseMeeting', meetingId: 'closed', effectiveOn: held });
    await open(keeper, '/meetings/closed');
    await keeper.getByRole('link', { name: 'Correct the attendance' }).click();
    await keeper.getByText(/The board decided on 1 item by the attendance below/).waitFor();
    await expectAccessible(keeper);
    await keeper.getByRole('group', { name: 'Section 151 Officer' }).getByLabel('Absent').check();
    await keeper.getByRole('button', { name: 'Correct the attendance' }).click();
    expect(await errorLines(keeper)).toEqual(['Say why']);
    await keeper.getByLabel('Why is it corrected?').fill('A slip in the minutes.');
    await keeper.getByRole('button', { name: 'Correct the attendance' }).click();
    await keeper.getByText('The board decided on 1 item by this attendance.').waitFor();
    await keeper.getByRole('group', { name: 'Section 151 Officer' }).getByLabel('Present').check();
    await keeper.getByRole('group', { name: 'Monitoring Officer' }).getByLabel('Present').check();
    await keeper.getByRole('button', { name: 'Correct the attendance' }).click();
    await recorded(keeper);
    await keeper.getByText('4 were present.').waitFor();
  });

  it('and a second close or a paper say what is so', async () => {
    await open(keeper, '/meetings/closed/close');
    await keeper.getByRole('button', { name: 'Close the meeting' }).click();
    await keeper.getByText('Nothing needs to be recorded.').waitFor();
    await open(keeper, '/meetings/closed/paper');
    await keeper.getByLabel('Title of the paper').fill('Late');
    await keeper.getByRole('button', { name: 'Put it before the meeting' }).click();
    await keeper.getByText('Its papers stay as they were: put the paper before another meeting.').waitFor();
  });
});

describe('a cancelled meeting', () => {
  it('is shown as such, takes nothing more, and is never the next meeting', async () => {
    const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
    await byKeeper(called('off', tomorrow), tabled('off', 'a', 'A matter'));
    await open(keeper, '/meetings/off');
    await keeper.getByRole('link', { name: 'Cancel the meeting' }).click();
    await expectAccessible(keeper);
    await keeper.getByLabel('Why is it cancelled?').fill('Called for the wrong day.');
    await keeper.getByRole('button', { name: 'Cancel the meeting' }).click();
    await recorded(keeper);
    await keeper.getByRole('heading', { name: 'This meeting is cancelled' }).waitFor();
    await keeper.getByText('Called for the wrong day.').waitFor();
    for (const name of ['Table an item', /Record a decision/, /Record attendance/, /Put a paper/, /Close the/]) {
      expect(await keeper.getByRole('link', { name }).count(), String(name)).toBe(0);
    }
    await expectAccessible(keeper);
    await open(keeper, '/governance');
    const coming = keeper.getByRole('table', { name: 'Coming meetings' });
    await coming.getByRole('row').filter({ hasText: 'Cancelled' }).waitFor();
    await keeper.getByText('The next meeting is on 8 December 2026.').waitFor();
    await expectAccessible(keeper);
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
    expect(await errorLines(member)).toEqual([
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
    await expectAccessible(member);
    await member.getByRole('link', { name: 'A matter' }).click();
    await member.getByLabel('Reasons').waitFor();
  });
});

describe('a board', () => {
  it('says that it cannot decide while fewer members sit than its quorum, and has one member in the chair', async () => {
    await byKeeper(
      { type: 'ConstituteBoard', boardId: 'small', title: 'Small Board', quorum: 20 },
      { type: 'AppointMember', boardId: 'small', memberId: 'post-head-ict', post: 'Head of ICT', chairs: true },
    );
    await open(keeper, '/boards');
    await keeper.getByRole('heading', { name: 'The Small Board cannot decide' }).waitFor();
    await keeper.getByText(/Its quorum is 20 and 1 member sits on it\. Appoint 19 more members/).waitFor();
    await expectAccessible(keeper);
    await keeper.getByRole('link', { name: 'Appoint a member to the Small Board' }).click();
    await keeper.getByLabel('Who?').waitFor();
    await keeper.getByRole('button', { name: 'Appoint the member' }).click();
    expect(await errorLines(keeper)).toEqual(['Choose a person', 'Enter the post']);
    await keeper.getByLabel('Who?').selectOption({ label: 'Head of Environment' });
    await keeper.getByLabel('Post', { exact: true }).fill('Head of Environment');
    await keeper.getByRole('group', { name: 'In the chair?' }).getByLabel('Yes').check();
    await keeper.getByRole('button', { name: 'Appoint the member' }).click();
    await keeper.getByText(/The board is chaired by Head of ICT since/).waitFor();
  });
});
