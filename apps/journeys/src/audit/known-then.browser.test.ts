import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();
let scrutiny: Page;

beforeAll(async () => {
  scrutiny = await signedIn(browser, server, scrutinyMember);
});

const timeBar = (page: Page) => page.getByRole('region', { name: 'Date shown' });
const main = () => scrutiny.getByRole('main');
const tabs = () => main().getByRole('navigation', { name: 'About this project' });
const heading = (name: string | RegExp) => scrutiny.getByRole('heading', { level: 1, name });
const had = 'as the ICT Transformation Programme Board had it on 19 May 2026, after entry';

describe('a decision', () => {
  const decision = '/governance/decisions/pb-2026-05-customer-record';

  it('opens the project and its plan as known for it, and each keeps that on its links', async () => {
    await scrutiny.goto(server.address + decision);
    await main().getByRole('link', { name: 'The project as known then' }).click();
    await timeBar(scrutiny).getByText(had).waitFor();
    await heading(/Single customer record/).waitFor();
    await main().getByText('Director of Customer and Digital').waitFor();
    await expectFitForAll(scrutiny);
    await tabs().getByRole('link', { name: 'Business plan' }).click();
    await heading(/Business plan/).waitFor();
    await main()
      .getByText(/^Version 2, issued on 5 May 2026, was submitted on .* and has waited for a decision since/)
      .waitFor();
    await expect.poll(() => scrutiny.title()).toContain(had);
  });

  it('is set beside today on the whole page of the project and of its plan', async () => {
    await scrutiny.goto(server.address + decision);
    await expectFitForAll(scrutiny);
    await main().getByRole('link', { name: 'The project today, compared' }).click();
    await timeBar(scrutiny).getByText('Compared with what the ICT Transformation Programme Board had').waitFor();
    await main().getByText('Delivery confidence went from Red to Green.').waitFor();
    await main()
      .getByText(/^Approved with 1 condition at “Full plan”, on version 2 of the plan, on 19 May 2026 by the/)
      .waitFor();
    await main().getByText('It was, for the meeting of 19 May 2026: Director of Customer and Digital').waitFor();
    await main().getByText('Everything that differs, then and now: ').click();
    const differ = main().getByRole('table', { name: 'Everything that differs, then and now' });
    await differ.getByRole('row', { name: /^Stage Going through the gates In delivery$/ }).waitFor();
    await expectFitForAll(scrutiny);
    await tabs().getByRole('link', { name: 'Milestones and dependencies' }).click();
    await main()
      .getByText(/^“Council tax, housing and waste records matched” was: Not met$/)
      .waitFor();
    await tabs().getByRole('link', { name: 'Business plan' }).click();
    await main()
      .getByText(/^Version 2: Approved with 1 condition at “Full plan” on 19 May 2026/)
      .waitFor();
    await main().getByText('What is written says the same.').waitFor();
  });

  it('does not call withheld what the same meeting decided that day', async () => {
    await scrutiny.goto(`${server.address}/governance/decisions/pb-2026-04-single-customer-record-strategic-outline`);
    await main().getByText('Nothing about the project: what was true by then had been recorded by then.').waitFor();
    await main()
      .getByText(/came with the decision or after it, and is no part of this: Entries/)
      .waitFor();
  });
});

describe('a decision about no project', () => {
  it('says first which figure was corrected since, and leads to its page then and now', async () => {
    await scrutiny.goto(`${server.address}/governance/decisions/pb-2026-09-saved-so-far`);
    const corrected = main().getByRole('region', { name: 'Corrected since' });
    await corrected
      .getByText(
        /April to June 2026”: as it stood then £7,200; corrected on 21 September 2026, 5 days after the meeting that it concerns, to £5,400, entry/,
      )
      .waitFor();
    await main().getByText('This decision is about no project. These are the figures of the programme').waitFor();
    const later = main().getByRole('table', { name: 'On the figures of the programme, true then and recorded later' });
    await later.getByRole('row').filter({ hasText: 'Corrected: No agency officers at annual billing' }).waitFor();
    expect(await main().getByText('Nothing about the project').count()).toBe(0);
    await main().getByRole('link', { name: 'Benefits as known then' }).waitFor();
    await expectFitForAll(scrutiny);
    await corrected.getByRole('link', { name: /^as known then/ }).click();
    await timeBar(scrutiny)
      .getByText('as the ICT Transformation Programme Board had it on 16 September 2026')
      .waitFor();
    await heading('No agency officers at annual billing').waitFor();
  });

  it('has the correction on the page of its meeting too', async () => {
    await scrutiny.goto(`${server.address}/meetings/pb-2026-09`);
    await main()
      .getByRole('region', { name: 'Corrected since' })
      .getByText(/corrected on 21 September 2026/)
      .waitFor();
    await expectFitForAll(scrutiny);
  });
});

describe('a paper', () => {
  it('opens the programme as it stood when the paper was made', async () => {
    await scrutiny.goto(`${server.address}/meetings/pb-2026-05`);
    const papers = main().getByRole('table', { name: 'Papers of the meeting' });
    await papers.getByRole('link', { name: 'Open the programme as it stood then' }).click();
    await heading('Overview').waitFor();
    await timeBar(scrutiny).getByText(had).waitFor();
  });
});

describe('an address that names an entry', () => {
  it('shows a plan with the sections and versions that changed since another entry', async () => {
    await scrutiny.goto(`${server.address}/projects/single-customer-record/plan?asof=entry-1204&since=entry-1124`);
    await main()
      .getByText(/^Version 2 is new: issued on 5 May 2026/)
      .waitFor();
    await main().getByRole('link', { name: 'What version 2 says differently from version 1' }).waitFor();
    await main().getByText('Economic case: 1 paragraph rewritten.').waitFor();
    await main().getByText('Written since').first().waitFor();
    await expectFitForAll(scrutiny);
  });

  it('is offered by the entry itself, and says when it was recorded', async () => {
    await scrutiny.goto(`${server.address}/entries/500`);
    await main()
      .getByRole('link', { name: /as known after this entry$/ })
      .click();
    await timeBar(scrutiny).getByText('as known after entry 500, recorded on 19 August 2025 at 10:00').waitFor();
  });

  it.each([
    ['asof=entry-0', '“entry-0” names no entry'],
    ['asof=entry-999999', 'The ledger has no entry 999999 yet: its newest is entry'],
    ['since=entry-two', '“entry-two” names no entry'],
    ['asof=entry-500&since=entry-501', 'The point to compare with, entry 501, must be before the point shown'],
  ])('is explained where there is none: %s', async (search, sentence) => {
    await scrutiny.goto(`${server.address}/backlog?${search}`);
    await heading('These dates cannot be shown').waitFor();
    await main().getByText(sentence).waitFor();
    await main().getByRole('link', { name: 'Return to today' }).click();
    await heading('Backlog').waitFor();
  });
});
