import { beforeEach, describe, expect, it } from 'vitest';

import { planGmpp, readGmpp } from './index.ts';
import { editionBytes, stated } from './testing/edition-file.ts';
import { EditionImport, first, next, other, types } from './testing/edition-import.ts';

let on: EditionImport;

beforeEach(() => {
  on = new EditionImport();
});

describe('an edition after what others recorded', () => {
  beforeEach(() => {
    on.bring([stated(), other], first);
  });

  it('records nothing about a project that ended, listed or not', () => {
    on.byHand({ type: 'CloseProject', projectId: on.idOf('Borders'), delivered: 'All', effectiveOn: '2020-12-01' });
    const made = on.plan([stated(), stated({ ...other, rating: 'Red' })]);
    expect(made.commands).toEqual([]);
    expect(made.report.endedButListed).toMatchObject([{ title: 'Borders', how: 'closed', on: '2020-12-01' }]);
    expect(on.plan([stated()]).report.gone).toEqual([]);
  });

  it('leaves alone what somebody stated of a later day', () => {
    const projectId = on.idOf('Payments');
    const effectiveOn = '2021-06-01';
    on.byHand({ type: 'RedescribeProject', projectId, title: 'Pay desk', effectiveOn });
    on.byHand({ type: 'MeetMilestone', projectId, milestoneId: 'start', effectiveOn });
    const reason = 'Slipped';
    on.byHand({
      type: 'ReforecastMilestone',
      projectId,
      milestoneId: 'end',
      forecastFor: '2025-01-01',
      reason,
      effectiveOn,
    });
    const made = on.bring([stated({ title: 'Paying', start: '01/05/2018', end: '2025-01-01' }), other]);
    expect(made.commands).toEqual([]);
    expect(made.report.kept.map(({ what }) => what)).toEqual(['name', 'Start', 'End']);
  });

  it('records the rating of its day beside a later one, once', () => {
    const projectId = on.idOf('Payments');
    on.byHand({
      type: 'ReportDeliveryConfidence',
      projectId,
      confidence: { scale: 'threePoint', rating: 'red' },
      reportedBy: 'sponsor',
      effectiveOn: '2021-06-01',
    });
    expect(on.plan([stated(), other]).commands).toEqual([]);
    const made = on.bring([stated({ rating: 'Green' }), other]);
    expect(made.report.rerated).toMatchObject([{ from: 'Amber', to: 'Green' }]);
    expect(on.plan([stated({ rating: 'Green' }), other]).commands).toEqual([]);
  });

  it('says again what somebody undid by hand for the same day, under another id', () => {
    const edition = [stated({ title: 'Paying' }), other];
    on.bring(edition);
    on.byHand({ type: 'RedescribeProject', projectId: on.idOf('Paying'), title: 'Payments', effectiveOn: next.asAt });
    expect(types(on.bring(edition))).toEqual(['RedescribeProject']);
    expect(on.plan(edition).commands).toEqual([]);
  });
});

describe('what is refused', () => {
  it('a ledger without a programme', () => {
    const read = readGmpp(editionBytes([stated()]), first, '2026-09-16');
    const empty = { n: 0, state: () => undefined, states: () => [], history: () => [], amendments: () => [] };
    if (read.kind === 'refused') throw new Error(read.sentence);
    expect(planGmpp(read.publication, empty)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('no programme'),
    });
  });

  it('an older edition, also when the newer one only changed a day', () => {
    on.bring([stated()], first);
    on.bring([stated({ end: '2024-03-31' })], next);
    expect(on.attempt([stated({ rating: 'Red' })], first)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('already holds an edition as at 2021-03-31'),
    });
  });

  it('another edition after one that was interrupted before it listed a project', () => {
    for (const each of on.plan([stated()], first).commands.slice(0, 2)) on.ledger.record(each);
    expect(on.attempt([other], next)).toMatchObject({
      kind: 'refused',
      sentence: expect.stringContaining('interrupted at “Payments”'),
    });
    expect(types(on.bring([stated()], first))).not.toContain('ProposeProject');
  });
});
