import { describe, expect, test } from 'vitest';

import { called, does, long, planned, refusals, wide, words, worldWith } from '../../testing/benefits/figures-plans.ts';
import { counted, ofService } from '../../testing/index.ts';

const estimated = ofService('repairs', counted('2026-03', [10, 20, 30], { basis: 'estimated' }));
const calls = ofService('repairs', {
  type: 'CallHandlingRecorded',
  data: { period: '2026-03', offered: 900, answered: 700, waitSeconds: 60, basis: 'estimated', definition: 'Guessed' },
});

describe('A measured figure over an estimate', () => {
  test('keeps no channel of the estimate', () => {
    const plan = planned(long, 's|p|c|n', ['Repairs|2026-03|Phone|25'], worldWith(estimated));
    expect(plan.acts.map(({ command }) => command)).toMatchObject([
      { type: 'RecordContacts', basis: 'measured', contacts: [{ channelId: 'phone', contacts: 25 }] },
    ]);
  });
  test('keeps no figure of calls, and no definition, of the estimate', () => {
    const [act] = planned(called, 's|p|o|a', ['Repairs|2026-03|1000|0.05'], worldWith(calls)).acts;
    expect(act?.command).toStrictEqual({
      type: 'RecordCallHandling',
      serviceId: 'repairs',
      effectiveOn: '2026-09-01',
      period: '2026-03',
      offered: 1000,
      abandonedShare: 500,
      basis: 'measured',
    });
  });
  test('is a correction where both are estimates, which keeps the rest', () => {
    const mapping = { ...long, basis: 'estimated' } as const;
    const [act] = planned(mapping, 's|p|c|n', ['Repairs|2026-03|Phone|25'], worldWith(estimated)).acts;
    expect(act?.command).toMatchObject({
      type: 'CorrectEntry',
      instead: { contacts: [{ channelId: 'web' }, { channelId: 'face' }, { channelId: 'phone', contacts: 25 }] },
    });
  });
});

describe('A total of all channels', () => {
  const before = worldWith(ofService('repairs', counted('2026-Q1', [10, 20, 30])));

  test('leaves no channel beside it that was recorded before', () => {
    const [act] = planned(wide, 's|total|web', ['Repairs|65|15'], before).acts;
    expect(act?.command).toMatchObject({
      instead: {
        contacts: [
          { channelId: 'web', contacts: 15 },
          { channelId: 'phone', contacts: 50 },
        ],
      },
    });
  });
  test('is less than its parts in no row, whether or not the rest of it is taken', () => {
    const { restChannelId: _rest, ...toldApart } = wide;
    expect(refusals(planned(toldApart, 's|total|web', ['Repairs|10|12'], before))).toStrictEqual([
      [2, 'FiguresContradict'],
    ]);
  });
});

describe('A row that is refused', () => {
  const whole = { ...wide, whole: true } as const;
  const before = worldWith(ofService('repairs', counted('2026-Q1', [40, 60, 0])));

  test('leaves what is there, also where the file states all that is known', () => {
    for (const row of ['Repairs|10|12', 'Repairs|#REF!|', 'Repairs|#REF!|3', 'Repairs|many|1', 'Repairs|7|many']) {
      const plan = planned(whole, 's|total|web', [row], before);
      expect([row, does(plan), plan.refused.length]).toStrictEqual([row, [], 1]);
    }
  });
  test('leaves it also where it states too little, in a file that does not state all', () => {
    for (const row of ['Repairs|7|', 'Repairs||3']) {
      const plan = planned(wide, 's|total|web', [row], before);
      expect([row, does(plan), plan.refused.length]).toStrictEqual([row, [], 1]);
    }
  });
  test('is not one that leaves blank what was recorded: that is taken back, with the reason', () => {
    const plan = planned(whole, 's|total|web', ['Repairs|7|'], before);
    expect([plan.acts.map(({ command }) => command), plan.refused]).toMatchObject([
      [
        {
          type: 'WithdrawEntry',
          reason: 'Stated otherwise: 7 in all, and by which channel they came is not given.',
        },
      ],
      [],
    ]);
    const none = planned(whole, 's|total|web', ['Repairs|7|']);
    expect([does(none), refusals(none)]).toStrictEqual([[], [[2, 'ChannelsAreNotToldApart']]]);
  });
  test('of calls is taken back so too', () => {
    const known = worldWith({ ...calls, data: { ...calls.data, basis: 'measured' } } as typeof calls);
    const plan = planned({ ...called, whole: true }, 's|p|o|a', ['Repairs|2026-03||0.05'], known);
    expect([does(plan), refusals(plan)]).toStrictEqual([['withdraw'], []]);
  });
});

describe('An update in the same file', () => {
  const both = { ...called, columns: [...called.columns, words('f', 'preliminary')] };

  test('follows what is recorded first as preliminary, and then nothing does', () => {
    const rows = ['Repairs|2026-03|900|0.05|P', 'Repairs|2026-03|910|0.04|U'];
    const first = planned(both, 's|p|o|a|f', rows);
    expect([does(first), first.follow]).toStrictEqual([['record'], 1]);
  });
});
