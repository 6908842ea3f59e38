import { callPeriods, digitalShare, digitalShareCompared, services, servicesWithCalls } from '@minutebook/domain';
import { describe, expect, test } from 'vitest';

import { publishedFigures, withoutFigures } from '../../testing/published-figures.ts';
import { figuresFile } from './testing/figures-file.ts';
import { MemoryLedger, tallyOf } from './testing/memory-ledger.ts';

/** Records of a CSV text, read by nothing that the import reads it by. */
function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') records.push([]);
  }
  return records.filter((one) => one.length > 1);
}

const editions = ['services_2017-10-31.csv', 'services_2018-09-19.csv'] as const;
const textOf = (path: string) =>
  publishedFigures(path)
    .toString()
    .replace(/^\uFEFF/, '');

/** Total and digital of each service and quarter as an edition prints them, by slug and name of the quarter. */
function quartersOf(edition: string): ReadonlyMap<string, readonly [number | undefined, number | undefined]> {
  const [header = [], ...rows] = recordsOf(textOf(`pp-transactions/${edition}`));
  const numberIn = (text = '') => (text.trim() === '' ? undefined : Number(text.replaceAll(',', '')));
  const found = new Map<string, readonly [number | undefined, number | undefined]>();
  for (const [at, name] of header.entries()) {
    const quarter = /^Total transactions\n(.*)$/.exec(name)?.[1];
    if (quarter === undefined) continue;
    const digital = header.indexOf(`Digital transactions\n${quarter}`);
    for (const row of rows) {
      found.set(`${row[header.indexOf('Slug')]} ${quarter}`, [numberIn(row[at]), numberIn(row[digital])]);
    }
  }
  return found;
}

type Pair = readonly [number | undefined, number | undefined];
const isTold = (pair: Pair | undefined): pair is readonly [number, number] =>
  pair?.[0] !== undefined && pair[1] !== undefined && pair[1] <= pair[0];
const isImpossible = ([total, digital]: Pair) => total !== undefined && digital !== undefined && digital > total;

function ledgerWithTwoChannels(): MemoryLedger {
  const ledger = new MemoryLedger();
  const effectiveOn = '2012-01-01';
  ledger.record({
    type: 'EstablishProgramme',
    programmeId: 'government',
    title: 'Services',
    council: 'A government',
    purpose: 'To follow what is published',
    demonstration: false,
    effectiveOn,
  });
  ledger.record({
    type: 'RegisterDepartment',
    programmeId: 'government',
    departmentId: 'corporate',
    title: 'All',
    effectiveOn,
  });
  ledger.record({ type: 'AddChannel', channelId: 'digital', title: 'Digital', digital: true, effectiveOn });
  ledger.record({ type: 'AddChannel', channelId: 'other', title: 'Other', digital: false, effectiveOn });
  return ledger;
}

describe.skipIf(withoutFigures !== '')(`Published transactions of services${withoutFigures}`, () => {
  const ledger = ledgerWithTwoChannels();
  const importOf = (edition: string, on: string) =>
    ledger.import(
      figuresFile(publishedFigures(`pp-transactions/${edition}`), ledger.world, on, {
        restChannelId: 'other',
        whole: true,
      }),
    );
  const [first, second] = [quartersOf(editions[0]), quartersOf(editions[1])];

  test('are recorded where both total and digital are told, and refused by name where digital is the larger', () => {
    const plans = importOf(editions[0], '2017-10-31');
    const told = [...first.values()].filter(isTold).length;
    expect(tallyOf(plans)['record']).toBe(told);
    const refused = plans[0]!.refused.filter(({ refusal }) => refusal === 'FiguresContradict');
    expect(refused.length).toBe([...first.values()].filter(isImpossible).length);
    const notTold = plans[0]!.refused.filter(({ refusal }) => refusal === 'ChannelsAreNotToldApart').length;
    const halves = [...first.values()].filter(([total, digital]) => (total === undefined) !== (digital === undefined));
    expect(notTold).toBe(halves.length);
    expect(plans[0]!.refused.length).toBe(refused.length + notTold);
  });

  test('record nothing when the same file comes again', () => {
    const before = ledger.entries.length;
    const plans = importOf(editions[0], '2017-11-01');
    expect(ledger.entries.length).toBe(before);
    expect(plans[0]!.acts).toStrictEqual([]);
  });

  test('of a second edition are corrections and withdrawals of the first', () => {
    const plans = importOf(editions[1], '2018-09-19');
    const both = [...second].map(([key, now]) => ({ was: first.get(key), now }));
    const tally = tallyOf(plans);
    expect(tally['record']).toBe(both.filter(({ was, now }) => !isTold(was) && isTold(now)).length);
    const changed = both.filter(
      ({ was, now }) => isTold(was) && isTold(now) && (was[0] !== now[0] || was[1] !== now[1]),
    );
    const ofFigures = plans
      .flatMap(({ acts }) => acts)
      .filter(({ command }) => command.type === 'CorrectEntry' && command.instead.type === 'RecordContacts');
    expect(ofFigures.length).toBe(changed.length);
    const gone = both.filter(({ was, now }) => isTold(was) && !isTold(now) && !isImpossible(now));
    expect(tally['withdraw']).toBe(gone.length);
    expect(plans[0]!.refused.filter(({ refusal }) => refusal === 'FiguresContradict').length).toBe(22);
    expect(importOf(editions[1], '2018-09-20')[0]!.acts).toStrictEqual([]);
  });

  test('tell a digital share of 70.5% as published, and of 69.3% to 70.9% like for like in 346 services', () => {
    const compared = digitalShareCompared(ledger.world, '2016-Q3', '2017-Q3');
    const of2018 = new Set([...second.keys()].map((key) => key.split(' ')[0]!));
    expect(of2018.size).toBe(734);
    const published = digitalShare(ledger.world, '2017-Q3');
    expect([published?.value, published?.terms.length]).toStrictEqual([70_50, 389]);
    expect([compared.from?.value, compared.to?.value, compared.services]).toStrictEqual([69_26, 70_92, 346]);
  });
});

describe.skipIf(withoutFigures !== '')(`Published calls${withoutFigures}`, () => {
  const calls = (ledger: MemoryLedger, on: string) =>
    figuresFile(publishedFigures('contact-centre/cms-medicaid-call-centres.csv'), ledger.world, on, {
      whole: true,
      doesNotApply: ['does not operate a call center'],
      notCollected: ['did not report data'],
    });
  const ledger = ledgerWithTwoChannels();

  test('are preliminary first and then corrected, and nothing when they come again', () => {
    const plans = ledger.import(calls(ledger, '2026-03-01'));
    expect(ledger.import(calls(ledger, '2026-03-02'))[0]!.acts).toStrictEqual([]);
    const rows = recordsOf(textOf('contact-centre/cms-medicaid-call-centres.csv')).slice(1);
    const months = Map.groupBy(rows, (row) => `${row[0]} ${row[2]}`);
    const both = [...months.values()].filter((all) => all.length === 2 && all.every((row) => row[7] !== ''));
    expect(tallyOf(plans)['correct']).toBe(both.length);
  });

  test('stopped twice and gone on with are recorded as at one go', () => {
    const [atOneGo, stopped] = [ledgerWithTwoChannels(), ledgerWithTwoChannels()];
    const whole = calls(stopped, '2026-03-01');
    const file = { ...whole, table: { ...whole.table, rows: whole.table.rows.slice(0, 200) } };
    atOneGo.import(file);
    for (const most of [50, 90]) stopped.import(file, most);
    expect(stopped.entries.length).toBeLessThan(atOneGo.entries.length);
    stopped.import(file);
    const figures = (of: MemoryLedger) => services(of.world).map(({ calls: all }) => all.map(({ value }) => value));
    expect(figures(stopped)).toStrictEqual(figures(atOneGo));
    expect(stopped.entries.length).toBe(atOneGo.entries.length);
  });

  test('of one month are abandoned to 11.1% in the mean of the bodies, and to 16.4% of all calls', () => {
    const march = callPeriods(servicesWithCalls(ledger.world), '2026-03-02').find(({ period }) => period === '2023-03');
    const shares = (march?.counted ?? []).map(
      ({ calls: all }) => all.find(({ value }) => value.period === '2023-03')?.value.abandonedShare ?? 0,
    );
    expect(shares.length).toBe(50);
    expect(Math.round(shares.reduce((so, one) => so + one, 0) / shares.length / 10)).toBe(111);
    expect(march?.figures?.abandonment?.value).toBe(16_44);
  });

  test('of a body without a call centre do not apply, and are no zero', () => {
    const none = services(ledger.world).filter(({ gaps }) =>
      gaps.some(({ value }) => value.because === 'doesNotApply'),
    );
    expect(none.length).toBeGreaterThan(0);
    expect(none.flatMap((one) => one.calls).filter(({ value }) => value.offered === 0)).toStrictEqual([]);
  });

  test('in minutes and seconds, of quarters that begin in October', () => {
    const own = ledgerWithTwoChannels();
    const bytes = publishedFigures('contact-centre/us-medicare-contact-fy19.csv');
    const proposed = figuresFile(bytes, own.world, '2019-12-01', { quarters: 'fromOctober' });
    const columns = proposed.table.columns.map(({ column, index }) =>
      index === 0
        ? ({ kind: 'words', column, words: 'figure' } as const)
        : ({
            kind: 'figure',
            column,
            figure: 'ofTheRow',
            period: ['2018-Q4', '2019-Q1', '2019-Q2', '2019-Q3'][index - 1],
          } as const),
    );
    const figures = { 'call volume': 'offered', 'handle time': 'talkSeconds', 'wait time': 'waitSeconds' } as const;
    own.import({ ...proposed, mapping: { ...proposed.mapping, service: 'Medicare', columns, figures } });
    expect(services(own.world)[0]?.calls.map(({ value }) => value)).toMatchObject([
      { period: '2018-Q4', offered: 7_616_222, talkSeconds: 9 * 60 + 27, waitSeconds: 4 * 60 + 57 },
      { period: '2019-Q1', offered: 6_686_435 },
      { period: '2019-Q2', offered: 5_608_843 },
      { period: '2019-Q3', offered: 5_499_580, talkSeconds: 543, waitSeconds: 249 },
    ]);
  });
});
