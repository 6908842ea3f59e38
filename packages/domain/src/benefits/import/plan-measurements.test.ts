import { describe, expect, test } from 'vitest';

import { decide } from '../../deciding.ts';
import type { Command } from '../../deciding.ts';
import { replay } from '../../replay.ts';
import { defined, identified, ofBenefit, period } from '../../testing/benefits/benefit-facts.ts';
import { entriesOf, programmeFacts } from '../../testing/index.ts';
import type { Fact } from '../../testing/index.ts';
import type { FiguresMapping } from '../figures-source/mapping.ts';
import { planFigures } from './plan.ts';

const mapping: FiguresMapping = {
  columns: [
    { kind: 'words', column: 'b', words: 'benefit' },
    { kind: 'words', column: 'p', words: 'period' },
    { kind: 'figure', column: 'v', figure: 'value' },
    { kind: 'figure', column: 'n', figure: 'numerator' },
    { kind: 'figure', column: 'd', figure: 'denominator' },
  ],
  figures: {},
  channels: {},
  departments: {},
  tier: 'frontFacing',
  quarters: 'calendar',
  basis: 'measured',
  whole: false,
  doesNotApply: [],
  notCollected: [],
};
const share = { unit: { kind: 'share' }, measureId: 'online' } as const;
const money = { unit: { kind: 'money' }, measureId: 'paper', periodicity: 'year' } as const;

const worldOf = (...facts: readonly Fact[]) =>
  replay(
    entriesOf([
      ...programmeFacts,
      identified(),
      defined(),
      identified({ title: 'Served online' }, 'online'),
      defined(share, '2026-04-01', 'online'),
      identified({ title: 'Less paper' }, 'paper'),
      defined(money, '2026-04-01', 'paper'),
      ...facts,
    ]),
  );

function planned(rows: readonly string[], world = worldOf(), said: Partial<FiguresMapping> = {}) {
  const table = {
    columns: ['b', 'p', 'v', 'n', 'd'].map((column, index) => ({ column, index })),
    rows: rows.map((row, at) => ({ number: at + 2, cells: row.split('|') })),
  };
  const file = { table, mapping: { ...mapping, ...said }, sourceLine: 'A file', reason: 'Stated otherwise' };
  return planFigures({ ...file, on: '2027-05-01' }, world);
}

const measured = (value: number) =>
  ofBenefit(
    {
      type: 'MeasurementRecorded',
      data: { definition: 1, period: period('2026-06'), value, basis: 'measured', takenFrom: 'Report' },
    },
    '2026-07-02',
  );

describe('Measurements of a file', () => {
  test('are in the unit of their measure, and keep what a share is of', () => {
    const world = worldOf();
    const plan = planned(
      ['Fewer calls|2026-06|6,500||', 'online|Jun 2026||1|8', 'Less paper|2026-27|£1,200.50||'],
      world,
    );
    expect(plan.acts.map(({ command }) => command)).toMatchObject([
      { type: 'RecordMeasurement', benefitId: 'calls', period: { kind: 'month', month: '2026-06' }, value: 6500 },
      { benefitId: 'online', value: 1250, parts: { numerator: 1, denominator: 8 } },
      { benefitId: 'paper', period: { kind: 'year', year: '2026-27' }, value: 1_200_50 },
    ]);
    for (const { command } of plan.acts) {
      expect(decide(command as Command, world, { id: 'somebody', role: 'programmeManager' }).kind).toBe('accepted');
    }
  });
  test('are corrected where they changed, and nothing where they are there or missing', () => {
    const world = worldOf(measured(6500));
    const same = planned(['Fewer calls|2026-06|6500||', 'Fewer calls|2026-07|||'], world);
    expect([same.acts, same.unchanged]).toStrictEqual([[], 1]);
    const [act] = planned(['Fewer calls|2026-06|6400||'], world).acts;
    expect(act?.command).toMatchObject({ type: 'CorrectEntry', effectiveOn: '2026-07-02', instead: { value: 6400 } });
    const said = planned(['Fewer calls|2026-07|n/a||'], world).acts;
    expect(said.map(({ command }) => command)).toMatchObject([{ type: 'GiveNoMeasurement', because: 'doesNotApply' }]);
  });
  test('are withdrawn where a file that states all leaves them blank', () => {
    const { acts } = planned(['Fewer calls|2026-06|||'], worldOf(measured(6500)), { whole: true });
    expect(acts.map((one) => one.does)).toStrictEqual(['withdraw']);
  });
  test('are refused by the row where they cannot be', () => {
    const plan = planned([
      'More calls|2026-06|1||',
      'Fewer calls|2026-Q2|1||',
      'Fewer calls|2026-06|1.5||',
      'online|2026-06||9|8',
      'online|2026-07||0|0',
      'Fewer calls|2027-05|1||',
    ]);
    expect(plan.acts).toStrictEqual([]);
    expect(plan.refused.map(({ row, refusal }) => [row, refusal])).toStrictEqual([
      [2, 'BenefitIsNotIdentified'],
      [3, 'PeriodIsNotTheMeasures'],
      [4, 'FigureIsNotOfItsUnit'],
      [5, 'NumeratorIsTheLarger'],
      [6, 'DenominatorIsZero'],
      [7, 'PeriodIsNotOver'],
    ]);
  });
});
