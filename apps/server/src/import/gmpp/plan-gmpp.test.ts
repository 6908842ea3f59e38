import { commandId as anyCommandId } from '@minutebook/domain';
import { beforeEach, describe, expect, it } from 'vitest';

import { editionText, stated } from './testing/edition-file.ts';
import { EditionImport, first, next, other, types } from './testing/edition-import.ts';

let on: EditionImport;

beforeEach(() => {
  on = new EditionImport();
});

describe('the first edition', () => {
  it('registers departments, then proposes, lists, dates and rates each project', () => {
    const made = on.bring([stated()], first);
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
      { publication: 'Government Major Projects Portfolio', reference: 'CO_0001_1819-Q1' },
      { title: 'Start', plannedFor: '2018-04-01' },
      { title: 'End', plannedFor: '2022-03-31' },
      { reportedBy: 'independent', reason: 'Stays amber' },
    ]);
    expect(made.commands[0]?.command).not.toHaveProperty('tier');
  });

  it('gives ids of version 7 that begin with the day of publication and do not repeat', () => {
    const made = on.plan([stated(), other], first);
    const distinct = new Set(made.commands.map(({ commandId }) => anyCommandId.parse(commandId)));
    expect(distinct.size).toBe(made.commands.length);
    const time = Date.parse('2020-07-09T00:00:00Z').toString(16).padStart(12, '0');
    expect([...distinct].every((id) => id.replace('-', '').startsWith(time))).toBe(true);
    expect(on.plan([stated(), other], first)).toEqual(made);
  });

  it('records a rating withheld in the words of the source', () => {
    const made = on.plan([stated({ rating: 'No DCA' })], first);
    expect(made.commands.at(-1)?.command).toMatchObject({
      type: 'WithholdRating',
      because: 'noneGiven',
      asStated: 'No DCA',
    });
  });

  it('uses a department that is registered, whatever the case of its letters', () => {
    on.bring([stated({ department: 'MoJ' })], first);
    expect(types(on.plan([stated({ department: 'MOJ' }), other], next))).toContain('RegisterDepartment');
    expect(on.plan([stated({ department: 'MOJ' })], next).report.moved).toEqual([]);
  });
});

describe('the next edition', () => {
  beforeEach(() => {
    on.bring([stated(), other], first);
  });

  it('records nothing of what stayed', () => {
    expect(on.plan([stated(), other]).commands).toEqual([]);
  });

  it('records only what changed, and says what it was', () => {
    const changed = stated({
      id: 'co_0001_1819-q1',
      title: 'Paying',
      department: 'HO',
      rating: 'Red',
      end: '2024-03-31',
    });
    const made = on.bring([changed, other]);
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
    expect(on.plan([changed, other]).commands).toEqual([]);
  });

  it('leaves the days as they are where the year is a slip, and says so', () => {
    const made = on.plan([
      stated({ start: '01/04/1926', end: '31/03/2926' }),
      { ...other, start: '2022-04-01', end: '2018-03-31' },
    ]);
    expect(made.commands).toEqual([]);
    expect(made.report.dayNoLongerStated).toHaveLength(4);
    expect(made.report.unread).toContainEqual(expect.objectContaining({ text: '31/03/2926' }));
  });

  it('leaves a day as it is that the other one in the ledger turns around, and says so', () => {
    const made = on.plan([stated({ start: '', end: '2017-03-31' }), { ...other, start: '2023-04-01', end: 'TBC' }]);
    expect(made.commands).toEqual([]);
    expect(made.report.kept).toMatchObject([
      { what: 'End', because: 'the ledger starts it later, on 2018-04-01, than 2017-03-31 as published' },
      { what: 'Start', because: 'the ledger ends it earlier, on 2022-03-31, than 2023-04-01 as published' },
    ]);
  });

  it('takes no name that looks as before and is not, and says so', () => {
    const made = on.planText(editionText([stated({ title: 'Pay\u200Bments' }), other]));
    expect(made.commands).toEqual([]);
    expect(made.report).toMatchObject({ renamed: [], gone: [] });
    expect(made.report.unread).toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining('the name of its project holds hidden characters') }),
    );
  });

  it('rates again when only the commentary is another', () => {
    const made = on.bring([stated({ commentary: 'Better now' }), other]);
    expect(types(made)).toEqual(['ReportDeliveryConfidence']);
    expect(made.report).toMatchObject({ rerated: [], commentedAgain: [{ title: 'Payments' }] });
  });

  it('joins by the exact name where there is no reference, and by nothing less', () => {
    expect(on.plan([stated({ id: '', title: ' payments' }), other]).report).toMatchObject({ added: [], gone: [] });
    const made = on.plan([stated({ id: '', title: 'Payments 2' }), other]);
    expect(made.report).toMatchObject({
      added: [{ title: 'Payments 2' }],
      gone: [{ title: 'Payments' }],
      possiblySame: [{ added: { title: 'Payments 2' }, gone: { title: 'Payments' } }],
    });
  });

  it('prefers the reference to the name', () => {
    const swapped = [stated({ title: 'Borders' }), stated({ ...other, title: 'Payments' })];
    expect(on.plan(swapped).report.renamed).toMatchObject([{ from: 'Payments' }, { from: 'Borders' }]);
  });

  it('takes out what is gone, once, and lists it again when it returns', () => {
    const made = on.bring([stated()]);
    expect(types(made)).toEqual(['DelistProject']);
    expect(on.plan([stated()]).commands).toEqual([]);
    const back = on.bring([stated(), other], { asAt: '2022-03-31', publishedOn: '2022-07-20' });
    expect(types(back)).toEqual(['ListProject']);
    expect(back.report.listedAgain).toMatchObject([{ title: 'Borders' }]);
  });

  it('does not take out a project whose column could not be taken', () => {
    expect(on.plan([stated(), stated({ ...other, department: '' })]).commands).toEqual([]);
    const untold = on.plan([stated(), stated({ ...other, id: '', title: '' })]);
    expect(untold.commands).toEqual([]);
    expect(untold.report.perhapsGone).toMatchObject([{ title: 'Borders' }]);
  });

  it('lets a day stand that is no longer stated, and says so', () => {
    const made = on.plan([stated({ end: 'TBD' }), other]);
    expect(made.commands).toEqual([]);
    expect(made.report.dayNoLongerStated).toMatchObject([{ what: 'End', from: '2022-03-31', asStated: 'TBD' }]);
  });

  it('does not choose among several projects of one name', () => {
    on.bring([stated(), other, stated({ id: 'HO_0003_1819-Q2', title: 'Borders', department: 'HO' })]);
    const made = on.plan([stated(), stated({ ...other, id: '', rating: 'Red' })]);
    expect(made.commands).toEqual([]);
    expect(made.report).toMatchObject({ ambiguous: [{ title: 'Borders' }], gone: [] });
  });
});
