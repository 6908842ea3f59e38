import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { headed } from '../steps/drawn.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { daysAgo, errorLines, inFiveYears, recorded, typeDay } from '../steps/forms.ts';
import { recording } from '../setup/scene.ts';
import { attended, called, held, recordAs, tabled } from '../steps/meetings.ts';
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

function noted(meetingId: string, itemId: string): Bare {
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

async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await headed(page);
}

describe('calling a meeting', () => {
  it('warns of a day long past and of a second meeting on one day, and is recorded after that was read', async () => {
    await byKeeper(called('twice'));
    await open(keeper, '/meetings/new');
    await keeper.getByLabel('Board').selectOption({ label: 'ICT Transformation Programme Board' });
    await typeDay(keeper, 'On which day does it meet?', '2020-01-01');
    await keeper.getByText('1 January 2020 is long past.').waitFor();
    await typeDay(keeper, 'On which day does it meet?', '2026-11-10');
    await keeper.getByText(/is already called to meet on 10 November 2026/).waitFor();
    await expectFitForAll(keeper);
    await keeper.getByRole('button', { name: 'Call the meeting' }).click();
    const problem = keeper.getByRole('alert').getByRole('link', { name: /A meeting is called before it is held/ });
    await problem.click();
    await typeDay(keeper, 'When was it called?', '2026-11-02');
    await keeper.getByRole('button', { name: 'Call the meeting' }).click();
    await keeper.getByRole('heading', { name: 'Check before it is recorded' }).waitFor();
    await keeper
      .getByText(/is already called to meet on 10 November 2026/)
      .last()
      .waitFor();
    await expectFitForAll(keeper);
    await keeper.getByRole('button', { name: 'Call the meeting' }).click();
    await recorded(keeper);
  });

  it('is recorded at once when there is nothing to know first', async () => {
    await open(keeper, '/meetings/new');
    await keeper.getByLabel('Board').selectOption({ label: 'ICT Transformation Programme Board' });
    await typeDay(keeper, 'On which day does it meet?', `${inFiveYears}-11-02`);
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
    await expect.poll(() => keeper.getByText(/^About /).count()).toBe(0);
  });

  it('proposes the gate at which a plan waits for the board, and warns that an item at no gate decides on no plan', async () => {
    await open(keeper, '/meetings/agenda/table');
    await keeper.getByText('As it stands, this item is about no project: it decides on no plan.').waitFor();
    await keeper.getByLabel('Project (optional)').selectOption({ label: 'Larkmere Online, the customer portal' });
    const gate = keeper.getByLabel('Gate (optional)');
    await expect.poll(() => gate.locator('option:checked').textContent()).toBe('Ready for service');
    await gate.selectOption({ label: 'Choose' });
    const warning = keeper.getByText(/Version 3 of its plan waits for this board at “Ready for service”/);
    await warning.waitFor();
    await expectFitForAll(keeper);
    await gate.selectOption({ label: 'Ready for service' });
    await warning.waitFor({ state: 'detached' });
  });

  it('says of a plan that is on another agenda where that is, and does not offer it', async () => {
    await open(keeper, '/meetings/agenda');
    await keeper.getByText(/It is already on the agenda of the meeting of 8 December 2026/).waitFor();
    expect(await keeper.getByRole('link', { name: /^Table it: Larkmere Online/ }).count()).toBe(0);
    await open(keeper, '/meetings/agenda/table?about=customer-portal');
    await keeper.getByText(/At this gate it is already on the agenda of the meeting of 8 December 2026/).waitFor();
  });

  it('loses an item that was tabled by mistake, which is still shown with the reason', async () => {
    await open(keeper, '/meetings/agenda');
    await keeper.getByRole('link', { name: 'Withdraw this item from the agenda: Any other business' }).click();
    await expectFitForAll(keeper);
    await keeper.getByLabel('Why is it withdrawn?').fill('Nothing was raised.');
    await keeper.getByRole('button', { name: 'Withdraw the item' }).click();
    await recorded(keeper);
    await keeper.getByRole('heading', { name: 'Withdrawn from the agenda' }).waitFor();
    await keeper.getByText('Nothing was raised.').waitFor();
    await keeper.getByText('1 item is on its agenda; nothing has been decided.').waitFor();
    await expectFitForAll(keeper);
  });

  it('counts a member again whose interest was declared by mistake', async () => {
    await open(member, '/meetings/agenda');
    await member.getByRole('link', { name: 'Declare an interest in The annual report' }).click();
    await member.getByLabel('What is the interest?').fill('Wrote a part of it.');
    await member.getByRole('button', { name: 'Declare the interest' }).click();
    await recorded(member);
    await member.getByText('Stand aside for an interest: Cabinet Member for Digital Services.').waitFor();
    await member.getByRole('link', { name: 'Take an interest back in The annual report' }).click();
    await expectFitForAll(member);
    await member.getByLabel('Why was it a mistake?').fill('It was last year’s report.');
    await member.getByRole('button', { name: 'Take the interest back' }).click();
    await recorded(member);
    await member.getByText('Stand aside for an interest: nobody.').waitFor();
    await member.getByText(/Declared by mistake: It was last year’s report\./).waitFor();
    await expectFitForAll(member);
  });
});

describe('attendance', () => {
  it('is corrected after the close with a reason, but not so that somebody who was counted was not there', async () => {
    await byKeeper(called('closed'), tabled('closed', 'a', 'A matter'), attended('closed'));
    await recordAs(server, 'post-programme-board', noted('closed', 'a'));
    await byKeeper({ type: 'CloseMeeting', meetingId: 'closed', effectiveOn: held });
    await open(keeper, '/meetings/closed');
    await keeper.getByRole('link', { name: 'Correct the attendance' }).click();
    await keeper.getByText(/The board decided on 1 item by the attendance below/).waitFor();
    await expectFitForAll(keeper);
    await keeper.getByRole('group', { name: 'Section 151 Officer' }).getByLabel('Absent').check();
    await keeper.getByRole('button', { name: 'Correct the attendance' }).click();
    await expect.poll(() => errorLines(keeper)).toEqual(['Say why']);
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
    await keeper.getByText('Nothing needs to be recorded.').waitFor();
    await open(keeper, '/meetings/closed/paper');
    await keeper.getByText('Its papers stay as they were: put the paper before another meeting.').waitFor();
  });
});

describe('a meeting that is still to come', () => {
  it('says so in place of the forms that wait for its day, with what can be done', async () => {
    await byKeeper(called('ahead', `${inFiveYears}-01-09`), tabled('ahead', 'a', 'A matter'));
    for (const [page, path] of [
      [keeper, '/meetings/ahead/attendance'],
      [member, '/meetings/ahead/decide?about=a'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one page after the other.
      await open(page, path);
      await page
        .getByText(`The meeting is held on 9 January ${inFiveYears}. Record it on or after that day.`)
        .waitFor();
      await page.getByRole('link', { name: 'Declare an interest' }).waitFor();
      expect(await page.getByRole('main').getByRole('radio').count()).toBe(0);
      await expectFitForAll(page);
    }
  });
});

describe('a cancelled meeting', () => {
  it('is shown as such, takes nothing more, and is never the next meeting', async () => {
    const tomorrow = daysAgo(-1);
    await byKeeper(called('off', tomorrow), tabled('off', 'a', 'A matter'));
    await open(keeper, '/meetings/off');
    await keeper.getByRole('link', { name: 'Cancel the meeting' }).click();
    await expectFitForAll(keeper);
    await keeper.getByLabel('Why is it cancelled?').fill('Called for the wrong day.');
    await keeper.getByRole('button', { name: 'Cancel the meeting' }).click();
    await recorded(keeper);
    await keeper.getByRole('heading', { name: 'This meeting is cancelled' }).waitFor();
    await keeper.getByText('Called for the wrong day.').waitFor();
    for (const name of ['Table an item', /Record a decision/, /Record attendance/, /Put a paper/, /Close the/]) {
      await expect.poll(() => keeper.getByRole('link', { name }).count(), { message: String(name) }).toBe(0);
    }
    await expectFitForAll(keeper);
    await open(keeper, '/meetings');
    const coming = keeper.getByRole('table', { name: 'Coming meetings' });
    await coming.getByRole('row').filter({ hasText: 'Cancelled' }).waitFor();
    await expectFitForAll(keeper);
    await open(keeper, '/governance');
    await keeper.getByText(/The next meeting is .*, 8 December 2026\./).waitFor();
    await expectFitForAll(keeper);
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
    await expectFitForAll(keeper);
    await keeper.getByRole('link', { name: 'Appoint a member to the Small Board' }).click();
    await keeper.getByLabel('Who?').waitFor();
    await keeper.getByRole('button', { name: 'Appoint the member' }).click();
    await expect.poll(() => errorLines(keeper)).toEqual(['Choose a person', 'Enter the post']);
    await keeper.getByLabel('Who?').selectOption({ label: 'Head of Environment (Board member)' });
    await keeper.getByLabel('Post', { exact: true }).fill('Head of Environment');
    await keeper.getByRole('group', { name: 'In the chair?' }).getByLabel('Yes').check();
    await keeper.getByRole('button', { name: 'Appoint the member' }).click();
    await keeper.getByText(/The board is chaired by Head of ICT since/).waitFor();
  });
});
