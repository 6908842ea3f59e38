import { describe, expect, test } from 'vitest';

import { replay } from '../../../replay.ts';
import {
  counted,
  entriesOf,
  ofChannel,
  ofService,
  programmeFacts,
  repairs,
  threeChannels,
} from '../../../testing/index.ts';
import type { Fact } from '../../../testing/index.ts';
import type { ServiceEvent } from '../../service/events.ts';
import { chosenChannels, surveysOfChoice } from './by-choice.ts';
import { costsInForce } from './costs.ts';
import { digitalShare, digitalShareCompared } from './digital-share.ts';
import { pairsOfChannels, rowFigure, shiftBy, shiftTotal } from './groups.ts';
import { costsIf, keptByRecord, otherCosts } from './other-costs.ts';
import { channelShift } from './shift.ts';

const of = (event: ServiceEvent, on?: string) => ofService('repairs', event, on);
const agreed = of({ type: 'BaselineAgreed', data: { periods: ['2026-03'], agreedBy: 'Cabinet' } });
const before = of(counted('2026-03', [2000, 7000, 1000]));
const april = of(counted('2026-04', [5400, 6000, 600]));
const ready = [...programmeFacts, ...threeChannels, repairs];
const worldOf = (...facts: readonly Fact[]) => replay(entriesOf([...ready, ...facts]));
const shiftIn = (...facts: readonly Fact[]) => channelShift(worldOf(...facts), '2026-08-15');

describe('Channel shift', () => {
  test('is £16,110.00 in its three moves and its pairs, each with its entries', () => {
    const world = worldOf(before, agreed, april);
    const { rows } = channelShift(world, '2026-05-01');
    expect(shiftTotal(rows)).toMatchObject({ value: 16_110_00, terms: [{ label: 'Repairs', value: 16_110_00 }] });
    expect(rows[0]?.moves.map(({ saved }) => saved)).toStrictEqual([9_000_00, 7_200_00, -90_00]);
    const [first] = rows;
    if (first === undefined) throw new Error('Nothing moved');
    expect(rowFigure(first, world)).toMatchObject({
      value: 16_110_00,
      terms: [
        { label: 'Face to face to Web: 600 contacts × £14.97', value: 8_982_00 },
        { label: 'Phone to Web: 2,400 contacts × £2.97', value: 7_128_00 },
      ],
    });
    // Three costs, the baseline, what was counted before and then.
    expect(rows[0]?.entries).toStrictEqual([6, 8, 10, 12, 13, 14]);
  });
  test('adds up by month, service, department, tier and pair of channels', () => {
    const world = worldOf(before, agreed, april, of(counted('2026-05', [6001, 5003, 707])));
    const { rows } = channelShift(world, '2026-06-01');
    const total = shiftTotal(rows).value;
    for (const by of ['period', 'service', 'department', 'tier'] as const) {
      expect(shiftBy(rows, by).reduce((so, { saved }) => so + saved.value, 0)).toBe(total);
    }
    expect(pairsOfChannels(rows, world).reduce((so, { saved }) => so + saved.value, 0)).toBe(total);
  });
  test('lists a month that was not counted, and says what is known of it; it is not zero', () => {
    const gap = (period: string, because: 'notCollected' | 'doesNotApply') =>
      of({ type: 'FiguresNotGiven', data: { what: 'contacts', period, because } });
    const { rows, leftOut } = shiftIn(
      before,
      agreed,
      april,
      gap('2026-05', 'notCollected'),
      gap('2026-06', 'doesNotApply'),
    );
    expect(rows).toHaveLength(1);
    expect(leftOut.map(({ period, because }) => [period, because])).toStrictEqual([
      ['2026-05', 'notCollected'],
      ['2026-06', 'doesNotApply'],
      ['2026-07', 'nothingRecorded'],
    ]);
  });
  test('of a month of 0 contacts is 0, and the month is not missing', () => {
    const { rows, leftOut } = channelShift(worldOf(before, agreed, of(counted('2026-04', [0, 0, 0]))), '2026-05-01');
    expect(rows.map(({ saved }) => saved)).toStrictEqual([0]);
    expect(leftOut).toStrictEqual([]);
  });
  test('is worked out at the costs of the first day of the month, so a change of cost creates no saving', () => {
    const dearer = ofChannel(
      'phone',
      { type: 'UnitCostAdopted', data: { pence: 900, about: false, costSource: 'x' } },
      '2026-04-02',
    );
    const same = of(counted('2026-05', [2000, 7000, 1000]));
    const { rows } = channelShift(worldOf(before, agreed, april, same, dearer), '2026-06-01');
    expect(rows.map(({ saved }) => saved)).toStrictEqual([16_110_00, 0]);
  });
  test('is at a service’s own cost where it has one', () => {
    const own = of(
      { type: 'ServiceUnitCostAdopted', data: { channelId: 'phone', pence: 400, about: false, costSource: 'x' } },
      '2026-01-01',
    );
    const { rows } = shiftIn(own, before, agreed, april);
    expect(rows[0]?.saved).toBe(16_110_00 + 2400 * 100);
  });
  test('is not worked out where a cost is not stated yet, or what is counted is another thing', () => {
    const early = [of(counted('2025-11', [1, 1, 1])), of(counted('2025-12', [2, 1, 1]))];
    const agreedEarly = of({ type: 'BaselineAgreed', data: { periods: ['2025-11'], agreedBy: 'Cabinet' } });
    const { leftOut } = channelShift(worldOf(...early, agreedEarly), '2026-01-01');
    expect(leftOut).toMatchObject([
      { period: '2025-12', because: 'costNotStated', channelIds: ['web', 'phone', 'face'] },
    ]);
    const defined = (period: string, definition?: string) =>
      of(counted(period, [2000, 7000, 1000], definition === undefined ? {} : { definition }));
    const other = shiftIn(
      defined('2026-03', 'Enquiries'),
      agreed,
      defined('2026-04'),
      defined('2026-05', 'Visits'),
      defined('2026-06', 'Enquiries'),
    );
    expect(other.rows.map(({ period }) => period)).toStrictEqual(['2026-04']);
    expect(other.leftOut.map(({ because }) => because)).toStrictEqual([
      'otherDefinition',
      'otherDefinition',
      'nothingRecorded',
    ]);
  });
  test('names services without a baseline, and months of a baseline that were not counted', () => {
    expect(shiftIn(april).withoutBaseline.map(({ title }) => title)).toStrictEqual(['Repairs']);
    const longer = of({ type: 'BaselineAgreed', data: { periods: ['2026-Q1'], agreedBy: 'Cabinet' } });
    expect(shiftIn(before, longer, april).baselineGaps).toMatchObject([{ months: ['2026-01', '2026-02'] }]);
    expect(shiftIn(agreed, april).leftOut[0]).toMatchObject({ period: '2026-04', because: 'baselineNotCollected' });
  });
  test('of a quarter counts its three months', () => {
    const { rows, leftOut } = channelShift(
      worldOf(before, agreed, of(counted('2026-Q2', [5400, 6000, 600]))),
      '2026-07-01',
    );
    expect(rows.map(({ period }) => period)).toStrictEqual(['2026-Q2']);
    expect(leftOut).toStrictEqual([]);
  });
  test('is the same whatever was asked before: of other dates, other costs, another baseline', () => {
    const dearer = ofChannel(
      'phone',
      { type: 'UnitCostAdopted', data: { pence: 900, about: false, costSource: 'x' } },
      '2026-04-01',
    );
    const wider = of({ type: 'BaselineAgreed', data: { periods: ['2026-02', '2026-03'], agreedBy: 'Cabinet' } });
    const may = of(counted('2026-05', [6001, 5003, 707]));
    const own = of(
      { type: 'ServiceUnitCostAdopted', data: { channelId: 'phone', pence: 400, about: false, costSource: 'x' } },
      '2026-01-01',
    );
    const facts = [agreed, april, before, dearer, may, own, of(counted('2026-02', [900, 9000, 1100])), wider];
    const told = (these: readonly Fact[], day: string) => {
      const world = worldOf(...these);
      const { rows, leftOut } = channelShift(world, day);
      return {
        rows: rows.map((row) => [row.period, row.saved, row.entries, row.moves, row.pairs, row.service.title]),
        leftOut: leftOut.map((one) => [one.period, one.because, one.entries]),
        pairs: pairsOfChannels(rows, world).map(({ contacts, saved }) => [contacts.value, saved.value, saved.terms]),
      };
    };
    const dates = facts.flatMap((_, at) =>
      ['2026-05-01', '2026-08-15'].map((day) => [facts.slice(0, at + 1), day] as const),
    );
    // Nothing that is kept of one is known of a copy.
    const afresh = dates.map(([these, day]) => told(structuredClone(these), day));
    for (const order of [dates, dates.toReversed(), dates]) {
      expect(order.map(([these, day]) => told(these, day))).toStrictEqual(
        order === dates ? afresh : afresh.toReversed(),
      );
    }
  });
  test('does not depend on the order in which figures were recorded', () => {
    const savedIn = (facts: readonly Fact[]) => shiftIn(...facts).rows.map(({ period, saved }) => [period, saved]);
    const facts = [before, agreed, april, of(counted('2026-05', [6001, 5003, 707]))];
    expect(savedIn(facts.toReversed())).toStrictEqual(savedIn(facts));
  });
});

describe('What if contacts cost what they cost elsewhere', () => {
  test('each set has a source, its own saving, and touches nothing', () => {
    const world = worldOf(before, agreed, april);
    const record = costsInForce(world);
    const saved = otherCosts.map((one) => {
      expect(one.source).not.toBe('');
      return [one.key, shiftTotal(channelShift(world, '2026-05-01', costsIf(one, world, record)).rows).value];
    });
    expect(saved).toStrictEqual([
      ['socitm-2012', 2400 * (283 - 15) + 600 * (862 - 15)],
      ['socitm-least', 2400 * (128 - 22) + 600 * (483 - 22)],
      ['socitm-most', 2400 * (557 - 56) + 600 * (956 - 56)],
      ['lambeth', 2400 * (85 - 9) + 600 * (166 - 9)],
      ['nwegg', 2400 * (400 - 17) + 600 * (781 - 17)],
    ]);
    expect(shiftTotal(channelShift(world, '2026-05-01').rows).value).toBe(16_110_00);
  });
  test('a channel of which nobody publishes a cost keeps that of the record', () => {
    const world = worldOf(ofChannel('post', { type: 'ChannelAdded', data: { title: 'Post', digital: false } }));
    const [socitm] = otherCosts;
    if (socitm === undefined) throw new Error('There are no costs of others');
    expect(keptByRecord(socitm, world).map(({ title }) => title)).toStrictEqual(['Post']);
  });
});

describe('Who still uses a channel by choice', () => {
  test('is told of the newest survey, with what they were promised', () => {
    const asked = (period: string, residents: number) =>
      of({
        type: 'ChannelChoiceSurveyed',
        data: { period, respondents: 900, choices: [{ channelId: 'face', residents }], sourceLine: 'Survey' },
      });
    const promised = of({
      type: 'ChoicePromised',
      data: { promiseId: 'p', channelIds: ['face', 'phone'], text: 'The counter stays' },
    });
    const world = worldOf(asked('2026-Q2', 60), asked('2026-Q1', 210), promised);
    const found = chosenChannels(world);
    expect(surveysOfChoice(world)).toMatchObject([{ period: '2026-Q2', respondents: 900 }]);
    expect(found.map(({ share }) => share?.value)).toStrictEqual([undefined, 667]);
    expect(
      found.map(({ channel, residents, asked: all, promises }) => [
        channel.title,
        residents.value,
        all.value,
        promises.length,
      ]),
    ).toStrictEqual([
      ['Phone', 0, 0, 1],
      ['Face to face', 60, 900, 1],
    ]);
  });
});

describe('The digital share', () => {
  const other = ofService('council-tax', {
    type: 'ServiceRegistered',
    data: { title: 'Council tax', departmentId: 'finance', tier: 'backOffice' },
  });
  const taxes = ofService('council-tax', counted('2026-04', [90, 10, 0]));

  test('is of all contacts together, never an average of averages', () => {
    const world = worldOf(april, other, taxes);
    // 5,400 of 12,000 and 90 of 100 are 5,490 of 12,100.
    expect(digitalShare(world, '2026-04')?.value).toBe(4537);
    expect(digitalShare(world, '2026-05')).toBeUndefined();
    expect(digitalShare(worldOf(of(counted('2026-04', [0, 0, 0]))), '2026-04')).toBeUndefined();
  });
  test('of two periods is compared like with like, and says who was left out', () => {
    const world = worldOf(before, april, other, taxes);
    const compared = digitalShareCompared(world, '2026-03', '2026-04');
    expect(compared).toMatchObject({ from: { value: 2000 }, to: { value: 4500 }, services: 1 });
    expect(compared.leftOut.map(({ title }) => title)).toStrictEqual(['Council tax']);
  });
});
