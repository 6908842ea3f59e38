import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';

import { headed } from '../steps/drawn.ts';
import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { recorded } from '../steps/forms.ts';
import { attended, called, held, quorum, recordAs, tabled } from '../steps/meetings.ts';
import type { Bare } from '../steps/meetings.ts';
import { signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
/** The clerk, who sits on no board and keeps the meeting. */
let clerk: Page;

beforeAll(async () => {
  clerk = await signedIn(browser, server, 'Democratic Services Officer', '/meetings');
  await recordAs(server, 'post-democratic-services', called('parts'), tabled('parts', 'one', 'The quarter'));
  await recordAs(server, 'post-democratic-services', tabled('parts', 'two', 'The strategy'), attended('parts'));
});

function noted(itemId: string): Bare {
  return {
    type: 'MinuteDecision',
    meetingId: 'parts',
    itemId,
    decisionId: `parts-${itemId}`,
    outcome: { kind: 'noted' },
    reasons: 'For information.',
    knownAt: 1,
    effectiveOn: held,
  };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path);
  await headed(page);
}

it('a member who left after the first item is not counted for the second, which the board then cannot decide', async () => {
  await recordAs(server, 'post-democratic-services', noted('one'));
  await open(clerk, '/meetings/parts');
  await clerk.getByText(/whoever was present was there for every item/).waitFor();
  await clerk.getByRole('link', { name: 'Record that a member left' }).click();
  await clerk
    .getByRole('group', { name: 'Who left?' })
    .getByRole('radio', { name: /Section 151 Officer/ })
    .check();
  await clerk
    .getByRole('group', { name: 'For which item were they first not there?' })
    .getByRole('radio', { name: 'The strategy' })
    .check();
  await expectFitForAll(clerk);
  await clerk.getByRole('button', { name: 'Record the departure' }).click();
  await recorded(clerk);
  await clerk.getByText(/Section 151 Officer left,/).waitFor();
  await expectFitForAll(clerk);
  await clerk.getByText('The board cannot decide it now: 2 members count, and the quorum is 3.').waitFor();
  await clerk.getByText('3 were present; too few count for “The strategy”.').waitFor();
  expect(await clerk.getByRole('link', { name: /Record a decision/ }).count()).toBe(0);
  await clerk
    .getByRole('link', { name: 'Record that a member came, or came back to decide on The strategy' })
    .waitFor();
  await open(clerk, '/meetings/parts/decide?about=two');
  const first = clerk.locator('main h2.govuk-heading-m + *').first();
  await first.getByText('The quorum is 3; 2 of the members present count.').waitFor();
  await first.getByText(/Until then it cannot be deferred either/).waitFor();
  expect(await clerk.getByRole('button', { name: 'Check it' }).count()).toBe(0);
  await expectFitForAll(clerk);
  await first.getByRole('link', { name: 'Record that a member came, or came back' }).click();
  await clerk.getByRole('group', { name: 'Who came?' }).waitFor();
});

it('all are said to be present at once by the keyboard, and then who was not', async () => {
  await recordAs(
    server,
    'post-democratic-services',
    called('at-once', '2026-11-09'),
    tabled('at-once', 'one', 'The quarter'),
  );
  await open(clerk, '/meetings/at-once');
  await clerk.getByRole('link', { name: 'Record who is there to decide on The quarter' }).click();
  await clerk.getByRole('button', { name: 'All present' }).focus();
  await clerk.keyboard.press('Enter');
  await clerk.getByText('Everybody is present now; say below who was not.').waitFor();
  expect(await clerk.getByLabel('Present', { exact: true }).count()).toBe(
    await clerk.locator('input[value=present]:checked').count(),
  );
  await clerk.getByRole('group', { name: 'Monitoring Officer' }).getByLabel('Sent apologies').check();
  await expectFitForAll(clerk);
  await clerk.getByRole('button', { name: 'Record the attendance' }).click();
  await recorded(clerk);
  await clerk.getByText(/were present\.$/).waitFor();
  await clerk.getByRole('link', { name: 'Record a decision on The quarter' }).waitFor();
});

it('whoever came back counts again, and a departure that is recorded afterwards is found by the checks', async () => {
  const [, left = ''] = quorum;
  const about = { meetingId: 'parts', memberId: left, itemId: 'two', effectiveOn: held } as const;
  await recordAs(
    server,
    'post-democratic-services',
    { type: 'RecordArrival', ...about, manner: 'remotely' },
    noted('two'),
    { type: 'RecordDeparture', ...about, reason: 'The line was dead, as the register of the room shows' },
  );
  await open(clerk, '/audit/checks');
  await clerk.getByText(/with 2 of its members counting; its quorum was 3/).waitFor();
  await open(clerk, '/governance/decisions/parts-two');
  await clerk.getByText(/3 counted, and the quorum was 3/).waitFor();
  await expectFitForAll(clerk);
});

it('minutes that a clerk wrote wait for the board, at a later meeting of which a member says that it confirmed them', async () => {
  await recordAs(server, 'post-democratic-services', {
    type: 'CloseMeeting',
    meetingId: 'parts',
    beganAt: '14:00',
    endedAt: '15:30',
    effectiveOn: held,
  });
  await open(clerk, '/meetings/parts');
  await clerk.getByText('It began at 14:00. It ended at 15:30.', { exact: false }).waitFor();
  expect(await clerk.getByRole('link', { name: 'Record that the board confirmed them' }).count()).toBe(0);
  await clerk.getByText('that waits for its next meeting', { exact: false }).waitFor();
  await recordAs(server, 'post-democratic-services', called('after', '2026-11-20'));
  const member = await signedIn(browser, server, 'Chief Executive', '/meetings/after');
  await member.getByText('Minutes to confirm:').waitFor();
  await member.getByRole('link', { name: 'of 10 November 2026' }).click();
  await member.getByRole('link', { name: 'Record that the board confirmed them' }).click();
  await member.getByRole('button', { name: 'Record that they were confirmed' }).waitFor();
  await expectFitForAll(member);
});

it('a member reads under Meetings what is asked of them, and the plan that waits is one step from the overview', async () => {
  const member = await signedIn(browser, server, 'Member of the Programme Board', '/meetings');
  await member.getByRole('heading', { name: 'Your next meeting' }).waitFor();
  await member.getByRole('heading', { name: 'Asked of you, as a member of this board' }).waitFor();
  await member.getByRole('link', { name: 'All its papers, to read or print as one' }).click();
  await member.getByRole('heading', { name: /Papers of the/ }).waitFor();
  await expectFitForAll(member);
  await open(member, '/');
  await member.getByRole('link', { name: /^Read .*customer portal, version 3/ }).click();
  await member.getByRole('heading', { name: 'Business plan, version 3' }).waitFor();
});

it('a plan that is on no agenda is tabled from its own page, at the next meeting of its board', async () => {
  const keeper = await signedIn(browser, server, 'Systems Administrator', '/meetings/pb-2026-12');
  await recordAs(server, 'post-administrator', {
    type: 'WithdrawItem',
    meetingId: 'pb-2026-12',
    itemId: 'portal',
    reason: 'It comes later.',
  });
  await open(keeper, '/projects/customer-portal/plan');
  await keeper.getByRole('link', { name: 'Table the plan there' }).click();
  const gate = keeper.getByLabel('Gate (optional)');
  await expect.poll(() => gate.locator('option:checked').textContent()).toBe('Ready for service');
});
