import { commandId as anyCommandId } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import { beforeEach, describe, expect, it } from 'vitest';

import { planGmpp, readGmpp } from './index.ts';
import type { GmppPlan, RefusedFile } from './index.ts';
import { editionBytes, stated } from './testing/edition-file.ts';
import type { StatedProject } from './testing/edition-file.ts';
import { memoryLedger } from './testing/memory-ledger.ts';
import type { MemoryLedger } from './testing/memory-ledger.ts';

const first = { asAt: '2019-09-30', publishedOn: '2020-07-09' };
const next = { asAt: '2021-03-31', publishedOn: '2021-07-15' };
const other = stated({ id: 'HO_0002_1819-Q2', title: 'Borders', department: 'HO' });
let ledger: MemoryLedger;
let ids = 0;

beforeEach(() => {
  ledger = memoryLedger();
});

function attempt(projects: readonly StatedProject[], days = next): GmppPlan | RefusedFile {
  const read = readGmpp(editionBytes(projects), days);
  return read.kind === 'refused' ? read : planGmpp(read.publication, ledger.world);
}

function plan(projects: readonly StatedProject[], days = next): GmppPlan {
  const found = attempt(projects, days);
  if (found.kind === 'refused') throw new Error(found.sentence);
  return found;
}

function bring(projects: readonly StatedProject[], days = next): GmppPlan {
  const made = plan(projects, days);
  for (const each of made.commands) ledger.record(each);
  return made;
}

/** Somebody records a command by hand. */
function byHand(command: Command): void {
  ids += 1;
  ledger.record({ commandId: `019951a0-0000-7000-8000-0000000001${String(ids).padStart(2, '0')}`, command });
}

function idOf(title: string): string {
  const found = ledger.world.states('project').find((one) => one.title.value === title);
  if (found === undefined) throw new Error(`No project ${title}`);
  return found.projectId;
}

function types(made: GmppPlan): readonly string[] {
  return made.commands.map(({ command }) => command.type);
}

describe('the first edition', () => {
  it('registers departments, then proposes, lists, dates and rates each project', () => {
    const made = bring([stated()], first);
    expect(types(made)).toEqual([
      'RegisterDepartment',
      'ProposeProject',
      'ListProject',
      'PlanMilestone',
      'PlanMilestone',
      'ReportDeliveryConfidence',
    ]);
    expect(made.commands.map(({ command }) => command)).toMatchObject([
      { title: 'CO', effectiveOn: '2019-09-30', source: { document: expect.stringContaining('published 2020') } },
      { title: 'Payments', purpose: 'To pay' },
      { publication: 'Government Major Projects Portfolio', reference: 'CO_0001' },
      { title: 'Start', plannedFor: '2018-04-01' },
      { title: 'End', plannedFor: '2022-03-31' },
      { reportedBy: 'independent', reason: 'Stays amber' },
    ]);
    expect(made.commands[0]?.command).not.toHaveProperty('tier');
  });

  it('gives ids of version 7 that begin with the day of publication and do not repeat', () => {
    const made = plan([stated(), other], first);
    const distinct = new Set(made.commands.map(({ commandId }) => anyCommandId.parse(commandId)));
    expect(distinct.size).toBe(made.commands.length);
    const time = Date.parse('2020-07-09T00:00:00Z').toString(16).padStart(12, '0');
    expect([...distinct].every((id) => id.replace('-', '').startsWith(time))).toBe(true);
    expect(plan([stated(), other], first)).toEqual(made);
  });

  it('records a rating withheld in the words of the source', () => {
    const made = plan([stated({ rating: 'No DCA' })], first);
    expect(made.commands.at(-1)?.command).toMatchObject({
      type: 'WithholdRating',
      because: 'noneGiven',
      asStated: 'No DCA',
    });
  });

  it('uses a department that is registered, whatever the case of its letters', () => {
    bring([stated({ department: 'MoJ' })], first);
    expect(types(plan([stated({ department: 'MOJ' }), other], next))).toContain('RegisterDepartment');
    expect(plan([stated({ department: 'MOJ' })], next).report.moved).toEqual([]);
  });
});

describe('the next edition', () => {
  beforeEach(() => {
    bring([stated(), other], first);
  });

  it('records nothing of what stayed', () => {
    expect(plan([stated(), other]).commands).toEqual([]);
  });

  it('records only what changed, and says what it was', () => {
    const changed = stated({
      id: 'co_0001_2021-Q1',
      title: 'Paying',
      department: 'HO',
      rating: 'Red',
      end: '2024-03-31',
    });
    const made = bring([changed, other]);
    expect(types(made)).toEqual(['RedescribeProject', 'ReforecastMilestone', 'ReportDeliveryConfidence']);
    expect(made.report).toMatchObject({
      renamed: [{ from: 'Payments', to: 'Paying' }],
      moved: [{ from: 'CO', to: 'HO' }],
      redated: [{ what: 'End', from: '2022-03-31', to: '2024-03-31' }],
      rerated: [{ from: 'Amber', to: 'Red' }],
      gone: [],
    });
    expect(made.commands[1]?.command.reason).toBe(
      'As published in the Government Major Projects Portfolio, published 2021',
    );
    expect(plan([changed, other]).commands).toEqual([]);
  });

  it('rates again when only the commentary is another', () => {
    const made = bring([stated({ commentary: 'Better now' }), other]);
    expect(types(made)).toEqual(['ReportDeliveryConfidence']);
    expect(made.report).toMatchObject({ rerated: [], commentedAgain: [{ title: 'Payments' }] });
  });

  it('joins by the exact name where there is no reference, and by nothing less', () => {
    expect(plan([stated({ id: '', title: ' payments' }), other]).report).toMatchObject({ added: [], gone: [] });
    const made = plan([stated({ id: '', title: 'Payments 2' }), other]);
    expect(made.report).toMatchObject({
      added: [{ title: 'Payments 2' }],
      gone: [{ title: 'Payments' }],
      possiblySame: [{ added: { title: 'Payments 2' }, gone: { title: 'Payments' } }],
    });
  });

  it('prefers the reference to the name', () => {
    const swapped = [stated({ title: 'Borders' }), stated({ ...other, title: 'Payments' })];
    expect(plan(swapped).report.renamed).toMatchObject([{ from: 'Payments' }, { from: 'Borders' }]);
  });

  it('takes out what is gone, once, and lists it again when it returns', () => {
    const made = bring([stated()]);
    expect(types(made)).toEqual(['DelistProject']);
    expect(plan([stated()]).commands).toEqual([]);
    const back = bring([stated(), other], { asAt: '2022-03-31', publishedOn: '2022-07-20' });
    expect(types(back)).toEqual(['ListProject']);
    expect(back.report.listedAgain).toMatchObject([{ title: 'Borders' }]);
  });

  it('does not take out a project whose column could not be taken', () => {
    expect(plan([stated(), stated({ ...other, department: '' })]).commands).toEqual([]);
    const untold = plan([stated(), stated({ ...other, id: '', title: '' })]);
    expect(untold.commands).toEqual([]);
    expect(untold.report.perhapsGone).toMatchObject([{ title: 'Borders' }]);
  });

  it('lets a day stand that is no longer stated, and says so', () => {
    const made = plan([stated({ end: 'TBD' }), other]);
    expect(made.commands).toEqual([]);
    expect(made.report.dayNoLongerStated).toMatchObject([{ what: 'End', from: '2022-03-31', asStated: 'TBD' }]);
  });

  it('records nothing about a project that ended, listed or not', () => {
    byHand({ type: 'CloseProject', projectId: idOf('Borders'), delivered: 'All', effectiveOn: '2020-12-01' });
    const made = plan([stated(), stated({ ...other, rating: 'Red' })]);
    expect(made.commands).toEqual([]);
    expect(made.report.endedButListed).toMatchObject([{ title: 'Borders', how: 'closed', on: '2020-12-01' }]);
    expect(plan([stated()]).report.gone).toEqual([]);
  });

  it('leaves alone what somebody stated of a later day', () => {
    const projectId = idOf('Payments');
    const effectiveOn = '2021-06-01';
    byHand({ type: 'RedescribeProject', projectId, title: 'Pay desk', effectiveOn });
    byHand({ type: 'MeetMilestone', projectId, milestoneId: 'start', effectiveOn });
    const reason = 'Slipped';
    byHand({
      type: 'ReforecastMilestone',
      projectId,
      milestoneId: 'end',
      forecastFor: '2025-01-01',
      reason,
      effectiveOn,
    });
    const made = bring([stated({ title: 'Paying', start: '01/05/2018', end: '2025-01-01' }), other]);
    expect(made.commands).toEqual([]);
    expect(made.report.kept.map(({ what }) => what)).toEqual(['name', 'Start', 'End']);
  });

  it('records the rating of its day beside a later one, once', () => {
    const projectId = idOf('Payments');
    byHand({
      type: 'ReportDeliveryConfidence',
      projectId,
      confidence: { scale: 'threePoint', rating: 'red' },
      reportedBy: 'sponsor',
      effectiveOn: '2021-06-01',
    });
    expect(plan([stated(), other]).commands).toEqual([]);
    const made = bring([stated({ rating: 'Green' }), other]);
    expect(made.report.rerated).toMatchObject([{ from: 'Amber', to: 'Green' }]);
    expect(plan([stated({ rating: 'Green' }), other]).commands).toEqual([]);
  });

  it('says again what somebody undid by hand for the same day, under another id', () => {
    const edition = [stated({ title: 'Paying' }), other];
    bring(edition);
    byHand({ type: 'RedescribeProject', projectId: idOf('Paying'), title: 'Payments', effectiveOn: next.asAt });
    expect(types(bring(edition))).toEqual(['RedescribeProject']);
    expect(plan(edition).commands).toEqual([]);
  });

  it('does not choose among several projects of one name', () => {
    bring([stated(), other, stated({ id: 'HO_0003_1819-Q2', title: 'Borders', department: 'HO' })]);
    const made = plan([stated(), stated({ ...other, id: '', rating: 'Red' })]);
    expect(made.commands).toEqual([]);
    expect(made.report).toMatchObject({ ambiguous: [{ title: 'Borders' }], gone: [] });
  });
});

describe('what is refused', () => {
  it('a ledger without a programme', () => {
    const read = readGmpp(editionBytes([stated()]), first);
    const empty = { n: 0, state: () => undefined, states: () => [] };
    if (read.kind === 'refused') throw new Error(read.sentence);
    expect(planGmpp(read.publication, empty)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('no programme'),
    });
  });

  it('an older edition, also when the newer one only changed a day', () => {
    bring([stated()], first);
    bring([stated({ end: '2024-03-31' })], next);
    expect(attempt([stated({ rating: 'Red' })], first)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('already holds an edition as at 2021-03-31'),
    });
  });

  it('another edition after one that was interrupted before it listed a project', () => {
    for (const each of plan([stated()], first).commands.slice(0, 2)) ledger.record(each);
    expect(attempt([other], next)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('interrupted at “Payments”'),
    });
    expect(types(bring([stated()], first))).not.toContain('ProposeProject');
  });
});
