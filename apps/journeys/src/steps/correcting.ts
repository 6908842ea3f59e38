import { proposal } from '@minutebook/server/testing';
import type { ServerProcess } from '@minutebook/server/testing';
import type { Page } from 'playwright-core';

import { drawn } from './drawn.ts';
import { press, recorded } from './forms.ts';
import { called, recordAs } from './meetings.ts';

const project = { projectId: 'lamp-posts' };
const programme = { programmeId: 'ict-transformation' };

/** The mistakes that are put right: statements about two projects, the programme, a board and a meeting. */
export async function makeMistakes(server: Pick<ServerProcess, 'address'>): Promise<void> {
  await recordAs(
    server,
    'post-programme-manager',
    proposal('lamp-posts'),
    {
      type: 'ReportDeliveryConfidence',
      ...project,
      confidence: { scale: 'threePoint', rating: 'red' },
      reportedBy: 'ownTeam',
      effectiveOn: '2026-11-03',
    },
    {
      type: 'PlanMilestone',
      ...project,
      milestoneId: 'counted',
      title: 'Posts counted',
      plannedFor: '2026-11-20',
      effectiveOn: '2026-11-03',
    },
    { type: 'MeetMilestone', ...project, milestoneId: 'counted', effectiveOn: '2026-11-12' },
    risk('storms', 'Strom damage'),
    risk('theft', 'Copper is stolen'),
    { type: 'CloseRisk', ...project, riskId: 'theft', reason: 'No copper is left.', effectiveOn: '2026-11-10' },
    {
      type: 'RaiseIssue',
      ...project,
      issueId: 'cable',
      title: 'The cable is short',
      severity: 'low',
      effectiveOn: '2026-11-04',
    },
    { type: 'ResolveIssue', ...project, issueId: 'cable', resolution: 'Another came.', effectiveOn: '2026-11-10' },
    proposal('bollards'),
    { type: 'StopProject', projectId: 'bollards', reason: 'It seemed a double.', effectiveOn: '2026-11-10' },
    {
      type: 'RegisterPartner',
      ...programme,
      partnerId: 'library-trust',
      title: 'Libary Trust',
      part: 'Shares the contact centre.',
      effectiveOn: '2026-11-02',
    },
  );
  await recordAs(
    server,
    'post-administrator',
    {
      type: 'RegisterDepartment',
      ...programme,
      departmentId: 'customer-desk',
      title: 'Customer Servcies Desk',
      effectiveOn: '2026-11-02',
    },
    called('wrong-day', '2030-06-04'),
    {
      type: 'AppointMember',
      boardId: 'ict-project-board',
      memberId: 'post-monitoring-officer',
      post: 'Monitring Officer',
      chairs: false,
      effectiveOn: '2026-11-02',
    },
  );
}

function risk(riskId: string, title: string) {
  return {
    type: 'RaiseRisk',
    ...project,
    riskId,
    title,
    likelihood: 3,
    impact: 4,
    effectiveOn: '2026-11-04',
  } as const;
}

/** Follows the link *Correct* beside a statement, found by what it says, to the page that puts it right. */
export async function openCorrection(page: Page, says: RegExp): Promise<void> {
  const links = page.getByRole('main').getByRole('link', { name: /^Correct entry \d+: / });
  await links.filter({ hasText: says }).first().waitFor();
  await drawn(page);
  await links.filter({ hasText: says }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Correct an entry' }).waitFor();
}

/** Sends the correction that is filled in, and waits for its entry and that the old one says so. */
export async function sendCorrection(page: Page, because = 'It was typed wrongly.'): Promise<void> {
  await page.getByLabel('Why is the entry corrected?').fill(because);
  await press(page, 'Record the correction');
  await amended(page, 'Corrected');
}

/** Takes the entry back whose page of correction is open. */
export async function withdrawEntry(page: Page, because = 'It was recorded by mistake.'): Promise<void> {
  await page.getByText('It should not have been recorded at all').click();
  await page.getByLabel('Why is the entry withdrawn?').fill(because);
  await press(page, 'Withdraw the entry');
  await amended(page, 'Withdrawn');
}

async function amended(page: Page, how: 'Corrected' | 'Withdrawn'): Promise<void> {
  await recorded(page);
  await page.getByRole('main').locator('.govuk-inset-text').getByText(how, { exact: true }).waitFor();
}
