import type { Command } from '@minutebook/domain';
import { clientOf, newCommandId, proposal } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { daysAgo, recorded } from '../steps/forms.ts';
import { programmeManager, scrutinyMember, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
const question = 'Why is this condition overdue?\n<b>Who</b> let it pass?';
let scrutiny: Page;
let manager: Page;
/** Of the Head of ICT, and of the Head of Revenues and Benefits. */
let ict: Page;
let revenues: Page;
/** Address of the query. */
let query: string;

beforeAll(async () => {
  scrutiny = await signedIn(browser, server, scrutinyMember);
  manager = await signedIn(browser, server, programmeManager);
  ict = await signedIn(browser, server, 'Head of ICT');
  revenues = await signedIn(browser, server, 'Head of Revenues and Benefits');
});

const main = (page: Page) => page.getByRole('main');
const open = (page: Page, path: string) => page.goto(server.address + path);

describe('a query', () => {
  it('is raised from a figure, and keeps it as it was read, where it stood', async () => {
    await main(scrutiny).locator('summary').filter({ hasText: 'Explain Conditions overdue' }).first().click();
    await main(scrutiny).getByRole('link', { name: 'Ask about this figure' }).first().click();
    await main(scrutiny)
      .getByText(/^The figure “Conditions overdue”, \d+, on “Overview”$/)
      .waitFor();
    await expectFitForAll(scrutiny);
    await scrutiny.getByRole('button', { name: 'Ask' }).click();
    await scrutiny.getByRole('alert').getByText('Answer “What do you ask?”').waitFor();
    await scrutiny.getByLabel('What do you ask?').fill(question);
    await scrutiny.getByLabel('Which post holds the answer?').fill('Head of ICT');
    await scrutiny.getByRole('button', { name: 'Ask' }).click();
    await recorded(scrutiny);
    query = new URL(scrutiny.url()).pathname;
    expect(await main(scrutiny).locator('b').count()).toBe(0);
    await main(scrutiny).getByText('<b>Who</b> let it pass?').first().waitFor();
    await expectFitForAll(scrutiny);
  });

  it('leads to the page as it was seen, whatever is recorded since', async () => {
    await main(scrutiny)
      .getByRole('link', { name: /^“Overview” as known after entry \d+/ })
      .click();
    await expect.poll(() => scrutiny.url()).toMatch(/\/\?asof=entry-\d+-on-\d{4}-\d\d-\d\d#figure-conditions-overdue$/);
    await main(scrutiny).getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await expect.poll(() => scrutiny.evaluate('document.activeElement?.textContent')).toMatch(/conditions overdue/i);
  });

  it('stands at its figure for everybody before that is explained, and where it was seen as asked since then', async () => {
    await open(manager, '/');
    const asked = /^1 query about this, when it read \d+, unanswered for less than a day\.$/;
    await main(manager).getByText(asked).first().waitFor();
    expect(await main(manager).locator('details[open]').count()).toBe(0);
    await main(scrutiny)
      .getByText(/^Asked since then: 1 query about this, when it read \d+, unanswered for less than a day\.$/)
      .first()
      .waitFor();
    await main(scrutiny).getByText('Asked since then:').first().getByRole('link').click();
    await expect.poll(() => new URL(scrutiny.url()).pathname + new URL(scrutiny.url()).search).toBe(query);
  });

  it('is asked of a page in the past as well', async () => {
    await open(scrutiny, '/projects/customer-portal?asof=2026-09-16');
    await main(scrutiny).getByRole('link', { name: 'Ask about this page' }).click();
    await main(scrutiny)
      .getByText(/^As known after entry \d+, on 16 September 2026$/)
      .waitFor();
  });

  it('is asked of no post that nobody knows', async () => {
    await open(scrutiny, '/projects/customer-portal');
    await main(scrutiny).getByRole('link', { name: 'Ask about this page' }).click();
    await scrutiny.getByLabel('What do you ask?').fill(question);
    await scrutiny.getByLabel('Which post holds the answer?').fill('Head of Nonsense');
    await main(scrutiny)
      .getByText(/^The ledger knows no such post\./)
      .waitFor();
    await scrutiny.getByRole('button', { name: 'Ask' }).click();
    await main(scrutiny)
      .getByText('The ledger knows no post called “Head of Nonsense”, so nobody would know of the query.')
      .first()
      .waitFor();
  });

  it('needs the post that holds it, which alone refers it and answers it; nobody else asks', async () => {
    await open(manager, '/');
    await main(manager)
      .getByText(/^2 queries wait for an answer, .* held by Section 151 Officer, Head of ICT\.$/)
      .waitFor();
    await expect
      .poll(() =>
        main(manager)
          .getByRole('link', { name: /^Ask about this/ })
          .count(),
      )
      .toBe(0);
    await open(manager, query);
    await main(manager).getByRole('link', { name: 'Answer it' }).click();
    await manager.getByLabel('The answer').fill('The test was late.');
    await manager.getByRole('button', { name: 'Record the answer' }).click();
    await main(manager).getByText('Head of ICT holds this query, and somebody else is in that post.').first().waitFor();
    await open(ict, query);
    await main(ict).getByRole('link', { name: 'Refer it to another post' }).click();
    await ict.getByLabel('Which post holds the answer?').fill('head of ict');
    await ict.getByLabel('Why is it referred?').fill('The condition is another’s.');
    await ict.getByRole('button', { name: 'Refer it' }).click();
    await main(ict).getByText('Head of ICT holds this query already.').first().waitFor();
    await ict.getByLabel('Which post holds the answer?').fill('Head of Revenues and Benefits');
    await ict.getByRole('button', { name: 'Refer it' }).click();
    await recorded(ict);
    await open(revenues, '/');
    // It is the first of what needs them.
    await main(revenues)
      .locator('.mb-needs')
      .first()
      .getByText(/^1 query waits for an answer .* held by Head of Revenues and Benefits\.$/)
      .waitFor();
    await open(revenues, query);
    await main(revenues).getByRole('link', { name: 'Answer it' }).click();
    await revenues.getByLabel('The answer').fill('The test was late.');
    await revenues.getByRole('button', { name: 'Record the answer' }).click();
    await recorded(revenues);
    await main(revenues).getByText('Answered by Head of Revenues and Benefits', { exact: true }).waitFor();
  });

  it('is open again where something is missing, and closed once it is answered', async () => {
    await open(scrutiny, query);
    await main(scrutiny).getByRole('link', { name: 'Say what is missing' }).click();
    await scrutiny.getByLabel('What is missing?').fill('Who let it pass.');
    await scrutiny.getByRole('button', { name: 'It is not answered' }).click();
    await recorded(scrutiny);
    await open(revenues, query);
    await main(revenues).getByRole('link', { name: 'Answer it' }).click();
    await revenues.getByLabel('The answer').fill('The project board, by entry 100.');
    await revenues.getByRole('button', { name: 'Record the answer' }).click();
    await recorded(revenues);
    await open(scrutiny, '/');
    await main(scrutiny).getByText('2 answers wait for your word whether it answers the query.').waitFor();
    await open(scrutiny, query);
    await main(scrutiny).getByRole('link', { name: 'Say that it is answered' }).click();
    await scrutiny.getByRole('button', { name: 'It is answered' }).click();
    await recorded(scrutiny);
    await main(scrutiny).getByText('Accepted as answered', { exact: true }).waitFor();
    await open(scrutiny, '/assurance/queries');
    await main(scrutiny)
      .getByRole('row', { name: /Why is this condition overdue.*Closed/ })
      .waitFor();
    await expectFitForAll(scrutiny);
  });

  it('of a figure in a row of the budget stands in that row, and in no other', async () => {
    await open(scrutiny, '/budget');
    const row = main(scrutiny)
      .getByRole('row')
      .filter({ has: scrutiny.getByRole('button', { name: /^Explain/ }) })
      .first();
    await row.getByRole('button', { name: /^Explain/ }).click();
    await main(scrutiny).getByRole('link', { name: 'Ask about this figure' }).first().click();
    await scrutiny.getByLabel('What do you ask?').fill('What is this for?');
    await scrutiny.getByLabel('Which post holds the answer?').fill('Section 151 Officer');
    await scrutiny.getByRole('button', { name: 'Ask' }).click();
    await recorded(scrutiny);
    await open(manager, '/budget');
    await main(manager)
      .getByRole('cell')
      .getByText(/^1 query about this, when it read .+, unanswered/)
      .first()
      .waitFor();
    const links = main(manager).getByRole('cell').getByRole('link', { name: '1 query about this' });
    expect(await links.count()).toBe(1);
  });
});

it('the server takes nothing else from a member of scrutiny, and nothing of theirs from others', async () => {
  const effectiveOn = daysAgo(0);
  const queryId = query.split('/').at(-1) ?? '';
  const send = async (personId: string, command: Command) => {
    const { trpc } = clientOf(server.address);
    await trpc.session.signInAs.mutate({ personId });
    return trpc.execute.mutate({ commandId: newCommandId(), command });
  };
  const answer = { type: 'AnswerQuery', effectiveOn, queryId, text: 'So.' } as const;
  const forbidden = { data: { code: 'FORBIDDEN' } };
  await expect(send('post-scrutiny', answer)).rejects.toMatchObject(forbidden);
  await expect(send('post-scrutiny', proposal('not-theirs'))).rejects.toMatchObject(forbidden);
  const raise = {
    type: 'RaiseQuery',
    effectiveOn,
    queryId: 'ahead',
    about: { kind: 'page' },
    page: { address: '/budget', title: 'Budget' },
    seen: { position: 999_999, on: effectiveOn },
    to: 'Head of ICT',
    question: 'Why?',
  } as const;
  await expect(send('post-programme-manager', raise)).rejects.toMatchObject(forbidden);
  expect(await send('post-scrutiny', raise)).toMatchObject({ kind: 'refused', refusal: 'PositionIsAhead' });
});
