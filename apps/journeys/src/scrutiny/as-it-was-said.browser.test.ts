import type { Page } from 'playwright-core';
import { beforeAll, describe, it } from 'vitest';

import { recording } from '../setup/scene.ts';
import { expectFitForAll } from '../steps/fit-for-all.ts';
import { press, recorded, typeDay } from '../steps/forms.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await recording();
let page: Page;

beforeAll(async () => {
  page = await signedIn(browser, server, programmeManager);
});

const main = () => page.getByRole('main');
const open = (path: string) => page.goto(server.address + path);
const offered = (name: string) => main().getByRole('link', { name, exact: true }).first().click();
const fill = (label: string, text: string) => main().getByLabel(label, { exact: true }).fill(text);
const choose = (label: string, option: string) =>
  main().getByLabel(label, { exact: true }).selectOption({ label: option });
const tick = (group: string, option: string) =>
  main().getByRole('group', { name: group }).getByLabel(option, { exact: true }).check();
const says = (text: string | RegExp) => main().getByText(text).first().waitFor();

/** Sends the open form, and once more after it was said of each day that was asked about that it is right. */
async function sendAsMeant(button: string): Promise<void> {
  await press(page, button);
  await main()
    .getByText(/is more than ten years from today/)
    .first()
    .waitFor();
  for (const tick of await main()
    .getByLabel(/^\d+ \w+ \d{4} is right$/)
    .all()) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as a person does.
    await tick.check();
  }
  await press(page, button);
  await recorded(page);
}

async function recordAsOld(button: string, on: string): Promise<void> {
  await typeDay(page, /^When /, on);
  await sendAsMeant(button);
}

describe('the inspection of 2001', () => {
  let assessment = '';

  it('is recorded with its grades, on its own scales, and the days of its visit', async () => {
    await open('/assurance/assessments/new');
    await fill('Title', 'Inspection of IT and e-government');
    await fill('Who published it?', 'Best Value Inspection Service');
    await fill('What was assessed?', 'IT and e-government');
    await tick('Are the days of its visit known?', 'Yes');
    await typeDay(page, 'First day of the visit', '2001-06-04');
    await typeDay(page, 'Last day of the visit', '2001-06-08');
    const grade = async (of: RegExp, scale: string, given: string) => {
      const group = main().getByRole('group', { name: of });
      await group.getByLabel('The grades of its scale, from the lowest to the highest').fill(scale);
      await group.getByLabel('The grade that was given').selectOption({ label: given });
    };
    await grade(/^Quality/, 'poor, fair, good, excellent', 'poor');
    await grade(/^Prospects/, 'no, unlikely, probably, definitely', 'probably');
    await recordAsOld('Record the assessment', '2001-09-03');
    assessment = new URL(page.url()).pathname;
    await says(/published it on 3 September 2001 and graded it/);
  });

  it('keeps what it found word for word, with where it sees the cause', async () => {
    await offered('Record a finding');
    await fill('The finding, as published', 'The council has no ICT strategy.');
    await fill('Theme', 'Strategy');
    await tick('How grave is it?', 'Serious');
    await tick('Where does the assessment see its cause?', 'Outside the service');
    await recordAsOld('Record the finding', '2001-09-03');
    await says('The council has no ICT strategy.');
  });

  it('shows more than 70% poor or fair as more than 70%, beside its own grade', async () => {
    await offered('Record how others fared');
    await fill('How many were there?', '76');
    await fill('Of what?', 'assessments');
    await typeDay(page, 'Up to which day? (optional)', '2001-07-31');
    await tick('Which of them? (optional)', 'poor');
    await tick('Which of them? (optional)', 'fair');
    await choose('How is the share said?', 'More than …');
    await fill('Share, in percent', '70');
    await recordAsOld('Record how others fared', '2001-09-03');
    await says('More than 70% of the others were “poor or fair”, as the council was.');
    await says(/76 assessments up to 31 July 2001/);
    await expectFitForAll(page);
  });

  it('says what the service has and costs as it was said: about, and the equivalent of', async () => {
    await offered('Record what the service has and costs');
    await tick('Does it state what the service costs?', 'Yes');
    await choose('How is the amount said?', 'About …');
    await fill('What does it cost a year?', '5600000');
    await choose('What is counted?', 'Staff');
    await choose('How is it said?', 'The equivalent of …');
    await fill('How many?', '60');
    await recordAsOld('Record it', '2001-09-03');
    await says(/about £5,600,000/i);
    await says(/the equivalent of 60/i);
  });

  it('recommends something of which the text is missing, which is answered all the same', async () => {
    await open(`/assurance/recommendations/new?about=assessment.${assessment.split('/').at(-1)}`);
    await tick('Is its text known?', 'No: it is known to exist, and its text is missing');
    await fill('From where is it known to exist?', 'the list of contents of the report');
    await fill('What it is called there (optional)', 'Recommendation 4');
    await fill('To whom is it made?', 'Head of ICT');
    await typeDay(page, 'By which day is an answer due? (optional)', '2001-11-30');
    await recordAsOld('Record the recommendation', '2001-09-03');
    await says(/Recommendation 4, of which the text is missing/);
    await open('/audit/missing');
    await main()
      .getByRole('row', { name: /Recommendation 4, of which the text is missing.*30 November 2001.*Head of ICT/ })
      .getByRole('link', { name: 'Recommendation 4, of which the text is missing' })
      .click();
    await offered('Record the answer');
    await tick('What is the answer?', 'Accepted in part');
    await fill('Why?', 'As far as it can be known.');
    await recordAsOld('Record the answer', '2001-11-20');
    await says('As far as it can be known.');
    await expectFitForAll(page);
  });
});

describe('the consultation of 2002', () => {
  it('keeps what a union would never support word for word, on each option, and what came of it', async () => {
    await open('/assurance/engagement/new?about=shared-service-desk');
    await fill('Title', 'Who provides ICT support');
    await fill('What is asked?', 'Should ICT support be provided in house, by another supplier, or put to the market?');
    await tick('Who is asked?', 'Trade unions');
    await tick('Which ways to provide the service are asked about? (optional)', 'In house');
    await tick('Which ways to provide the service are asked about? (optional)', 'A market test');
    await typeDay(page, 'On which day does it close?', '2002-05-31');
    await typeDay(page, 'On which day does it open?', '2002-04-15');
    await sendAsMeant('Open the consultation');
    await offered('Record a position as stated');
    await fill('Who stated it?', 'Branch of the staff union');
    await tick('For whom does it speak?', 'Trade unions');
    await fill('In its own words', 'We would never support outsourcing.');
    await choose('Where does it stand on in house? (optional)', 'For it');
    await choose('Where does it stand on a market test? (optional)', 'Against it');
    await recordAsOld('Record the position', '2002-05-02');
    await says('We would never support outsourcing.');
    await offered('Record a workshop');
    await fill('Title', 'With those who call the desk');
    await tick('Who took part?', 'Trade unions');
    await choose('How is it said?', 'About …');
    await fill('How many took part?', '30');
    await fill('What was said?', 'They wait too long.');
    await recordAsOld('Record the workshop', '2002-05-10');
    await says(/about 30/i);
    await offered('Say what came of it');
    await fill('What came of it?', 'Support stays in house for a year.');
    await recordAsOld('Close the consultation', '2002-06-14');
    await says('Support stays in house for a year.');
    await expectFitForAll(page);
    await open('/projects/shared-service-desk?tab=engagement');
    await says('We would never support outsourcing.');
    await says('Recommendations that it is to carry out');
  });
});
