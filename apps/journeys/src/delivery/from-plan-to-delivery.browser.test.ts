import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { checkAndSend, decide, meet, table } from '../steps/board-steps.ts';
import { follow, inWords, press, record, recorded, refusedBecause, typeDay } from '../steps/forms.ts';
import { condition, costs, days, items, renamed, strategic, title } from '../steps/garden-waste.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';
import { issueVersion, signOff, submitTo, writeCase, writeCosts, writeFullPlan } from '../steps/plan-steps.ts';
import { openPlanOf, propose, raiseRisk, rename, seeNextGate, startIsRefused } from '../steps/project-steps.ts';

const { browser, server } = await recording();
let manager: Page;
let member: Page;
/** The address of the project, once it is proposed, and of the meeting that was called last. */
let project = '';
let meeting = '';

beforeAll(async () => {
  manager = await signedIn(browser, server, programmeManager, '/backlog');
  member = await signedIn(browser, server, 'Member of the Programme Board', '/governance');
});

const main = (page = manager) => page.getByRole('main');

/** A member decides on an item of the meeting that was called last. */
async function typed(item: string, outcome: string, reasons: string): Promise<void> {
  await member.goto(meeting);
  await decide(member, item, outcome, reasons);
}

async function decided(item: string, outcome: string, reasons: string): Promise<void> {
  await typed(item, outcome, reasons);
  await checkAndSend(member);
}

const openPlan = (page = manager) => openPlanOf(project, page);
const nextGateIs = (gate: string) => seeNextGate(project, gate, manager);

describe('a plan', () => {
  it('is written section by section, issued, and submitted to the first gate', async () => {
    await propose(manager, title, days.proposed);
    project = manager.url();
    await follow(manager, 'Business plan', 'Business plan');
    await follow(manager, 'Begin the business plan', 'Begin or work out the business plan');
    await manager.getByLabel('Full plan').check();
    await record(manager, 'Record the type of plan', days.written);
    await writeFullPlan(manager, { strategic: strategic.first, costs: costs.first }, days.written);
    await issueVersion(manager, 'The first version.', days.written);
    await submitTo(manager, 'Idea accepted', days.written);
    await main()
      .getByText(`Version 1, issued on ${inWords(days.written)}, was submitted on `)
      .waitFor();
  });

  it('starts nothing before a board has approved it', async () => {
    await nextGateIs('Idea accepted');
    await startIsRefused(manager, 'No approval of its plan is current.');
  });
});

describe('a board that defers', () => {
  it('leaves the project before the same gate', async () => {
    meeting = await meet(manager, items.idea, { calledOn: days.firstCalled, heldOn: days.deferred });
    await main()
      .getByText(/3 were present/)
      .waitFor();
    await decided(items.idea.item, 'Deferred', 'The costs leave out the training.');
    await recorded(member);
    await nextGateIs('Idea accepted');
    const row = main().getByRole('row', { name: items.idea.item });
    await row.getByText('Deferred', { exact: true }).waitFor();
  });
});

describe('a plan that is revised', () => {
  it('becomes version 2, and what changed is told in words and side by side', async () => {
    await openPlan();
    await writeCase(manager, 'Change : Strategic case', 'Strategic case', strategic.revised, days.revised);
    await writeCosts(manager, 'Change : Costs by year', costs.revised, days.revised);
    await issueVersion(manager, 'With the training.', days.revised);
    await follow(manager, 'What changed between version 1 and version 2', 'What changed in the business plan');
    await main().getByText('Strategic case: 1 paragraph added.').waitFor();
    await main().getByText('Costs by year: Whole-life cost: £52,000 → £60,000 (+£8,000).').waitFor();
    await expect.poll(() => main().getByRole('listitem').count()).toBe(2);
    const texts = main().getByRole('table', { name: 'Strategic case, side by side' });
    await texts.getByRole('columnheader', { name: 'Version 1' }).waitFor();
    await texts.getByRole('row', { name: 'The training of two officers' }).getByText('Not there').waitFor();
    const amounts = main().getByRole('table', { name: 'Costs by year: amounts that differ' });
    const total = amounts.getByRole('row', { name: 'Whole-life cost' }).getByRole('cell');
    await expect.poll(() => total.allInnerTexts()).toEqual(['£52,000', '£60,000', '+£8,000']);
  });

  it('lacks nothing for the gate once it is signed off and submitted again', async () => {
    const finance = await signedIn(browser, server, 'Finance Business Partner');
    await openPlan(finance);
    await signOff(finance, 'Finance', 'Finance Business Partner', days.revised);
    const keeper = await signedIn(browser, server, 'Systems Administrator');
    await openPlan(keeper);
    await signOff(keeper, 'Legal', 'Monitoring Officer', days.revised);
    await Promise.all([finance, keeper].map((page) => page.context().close()));
    await openPlan();
    await submitTo(manager, 'Idea accepted', days.revised);
    await main()
      .getByText(/^Everything that this gate requires is there/)
      .waitFor();
  });
});

describe('an approval with a condition', () => {
  it('lets the project through its gate', async () => {
    meeting = await meet(manager, items.again, { calledOn: days.secondCalled, heldOn: days.accepted });
    await member.goto(meeting);
    await decide(member, items.again.item, 'Approved with conditions', 'The training is in it now.');
    await member.getByLabel('What must be done?').fill(condition);
    await member.getByLabel('Who must do it?').fill('Head of Environment');
    await typeDay(member, 'By when?', days.due);
    await checkAndSend(member);
    await recorded(member);
    await nextGateIs('Strategic outline');
  });

  it('starts nothing at a gate that does not commit to delivery', async () => {
    await startIsRefused(manager, 'It has passed the gate “Idea accepted”, which does not commit to delivery.');
  });
});

describe('an overdue condition', () => {
  it('stands on every page of the project and blocks the next gate', async () => {
    await openPlan();
    await manager.getByRole('link', { name: '1 condition is overdue' }).waitFor();
    await submitTo(manager, 'Strategic outline', days.submitted);
    meeting = await meet(manager, items.outline, { calledOn: days.submitted, heldOn: days.approved });
    await typed(items.outline.item, 'Approved', 'The options are the right ones.');
    await press(member, 'Check it');
    await refusedBecause(
      member,
      'The day of a condition has passed and nothing shows that it was met: ' +
        `“${condition}” (Head of Environment, due ${inWords(days.due)}).`,
    );
    await nextGateIs('Strategic outline');
  });

  it('blocks nothing once its evidence is given', async () => {
    const evidence = 'Give the evidence that a condition was met';
    await follow(manager, evidence, evidence);
    await manager.getByLabel('What shows that it was met?').fill('Minutes of the panel.');
    await record(manager, 'Record that it was met', days.met);
    await main().getByRole('row', { name: condition }).getByText('Met', { exact: true }).waitFor();
    await expect.poll(() => manager.getByRole('link', { name: '1 condition is overdue' }).count()).toBe(0);
    await decided(items.outline.item, 'Approved', 'The options are the right ones.');
    await recorded(member);
    await nextGateIs('Outline plan');
  });
});

describe('a project', () => {
  /** Submits version 2 to a gate, tables it at the meeting called last, and has it approved there. */
  async function passes(gate: string): Promise<void> {
    const item = `Garden waste: ${gate}`;
    await openPlan();
    await submitTo(manager, gate, days.submitted);
    await manager.goto(meeting);
    await table(manager, { item, project: title, gate }, days.submitted);
    await decided(item, 'Approved', 'It is ready.');
    await recorded(member);
  }

  it('is not started by the gate before the one that commits to delivery', async () => {
    await passes('Outline plan');
    await nextGateIs('Full plan');
    await startIsRefused(manager, 'It has passed the gate “Outline plan”, which does not commit to delivery.');
  });

  it('starts once the gate that commits to delivery has approved its plan, and not on an earlier day', async () => {
    await passes('Full plan');
    await nextGateIs('Ready for service');
    await follow(manager, 'Start delivery', 'Start delivery');
    await main().getByText('Under the approval of version 2 at “Full plan”').waitFor();
    await typeDay(manager, /^When /, days.met);
    await press(manager, 'Start delivery');
    const then = `that happened on ${inWords(days.approved)}.`;
    await refusedBecause(manager, `On ${inWords(days.met)} its plan had not been approved; ${then}`);
    await record(manager, 'Start delivery', days.started);
    await main().getByText('In delivery').first().waitFor();
  });
});

describe('months later, the decision', () => {
  let scrutiny: Page;

  beforeAll(async () => {
    await openPlan();
    await writeCosts(manager, 'Change : Costs by year', costs.last, days.now);
    await issueVersion(manager, 'With what was spent.', days.now);
    await manager.goto(project);
    await rename(manager, renamed, days.now);
    await raiseRisk(manager, 'The supplier is for sale', days.written);
    scrutiny = await signedIn(browser, server, scrutinyMember, '/governance/decisions?words=garden+waste');
    await follow(scrutiny, 'Garden waste: Full plan', 'Garden waste: Full plan');
  });

  it('shows the project as it was known beside the project of today', async () => {
    const beside = main(scrutiny).getByRole('table', { name: 'What differs on the project then and now' });
    await beside.waitFor();
    const row = (particular: string) => beside.getByRole('row', { name: new RegExp(`^${particular}`) });
    const known = (particular: string) => row(particular).getByRole('cell').allInnerTexts();
    await expect.poll(() => known('Title')).toEqual([title, renamed]);
    await expect.poll(() => known('Stage')).toEqual(['Going through the gates', 'In delivery']);
    await expect.poll(() => known('Newest version')).toEqual(['Version 2', 'Version 3']);
    await expect.poll(() => known('Risks')).toEqual(['None', 'The supplier is for sale (3 × 4)']);
    await expect.poll(() => row('Department').count()).toBe(0);
    await main(scrutiny)
      .getByText(/particulars are the same/)
      .click();
    await main(scrutiny).getByRole('definition').filter({ hasText: 'Environment and Waste' }).waitFor();
  });

  it('marks what was true then and recorded later, and nothing else', async () => {
    const later = main(scrutiny).getByRole('table', { name: 'About the project, true then and recorded later' });
    const rows = later.getByRole('row').filter({ has: scrutiny.getByRole('cell') });
    await expect.poll(() => rows.count()).toBe(1);
    await rows.getByText('The supplier is for sale').waitFor();
    await rows.getByRole('cell', { name: inWords(days.written), exact: true }).waitFor();
    await rows.getByText(/^Recorded \d+ days after it took effect$/).waitFor();
  });

  it('shows the version it was taken on as it was, and what the newest says differently', async () => {
    await main(scrutiny).getByText('It costs £60,000 over its whole life.').waitFor();
    await main(scrutiny).getByText('Its fingerprint is the one the decision names.').waitFor();
    await main(scrutiny).getByText('What version 3, the newest, says differently:').waitFor();
    await main(scrutiny).getByText('Whole-life cost: £60,000 → £75,000 (+£15,000).').waitFor();
    await follow(scrutiny, 'All of version 2', 'Business plan, version 2');
    await main(scrutiny).getByText('Worked out again just now from what is shown: it is the same.').waitFor();
    for (const part of await main(scrutiny).locator('summary h2').all()) await part.click();
    await main(scrutiny).getByText('The training of two officers is part of it.').waitFor();
    await expect.poll(() => main(scrutiny).getByText('£75,000').count()).toBe(0);
  });

  it('stands in the register after the deferral, each on its own version', async () => {
    await scrutiny.goBack();
    await follow(scrutiny, 'All decisions', 'Decisions');
    const row = (item: string) => main(scrutiny).getByRole('row').filter({ hasText: item });
    await row(items.idea.item).filter({ hasText: 'version 1' }).getByText('Deferred').waitFor();
    await row(items.again.item).getByText('Approved with 1 condition').waitFor();
    await row('Garden waste: Full plan').filter({ hasText: 'version 2' }).getByText('Approved').waitFor();
  });
});
