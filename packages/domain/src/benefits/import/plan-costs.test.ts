import { describe, expect, test } from 'vitest';

import { does, plain, planned, refusals, words, worldWith } from '../../testing/benefits/figures-plans.ts';
import { ofService } from '../../testing/index.ts';

const costs = {
  ...plain,
  columns: [
    words('s', 'service'),
    words('p', 'period'),
    words('f', 'preliminary'),
    { kind: 'figure', column: 'cost', figure: 'unitCost', channelId: 'phone' },
  ],
} as const;
const rowsOf = (...rows: readonly string[]) => rows.map((row) => `Repairs|${row}`);
const plannedOf = (rows: readonly string[], world = worldWith()) =>
  planned({ ...costs, columns: [...costs.columns] }, 's|p|f|cost', rows, world);
const adopted = (pence: number, on: string) =>
  ofService(
    'repairs',
    { type: 'ServiceUnitCostAdopted', data: { channelId: 'phone', pence, about: true, costSource: 'A file, 2026-Q1' } },
    on,
  );

describe('Unit costs of a file', () => {
  test('are adopted from the first day of their period, and carried forward', () => {
    const plan = plannedOf(rowsOf('2026-Q1||4.20', '2026-Q2||4.20', '2026-Q3||4.50'));
    expect(plan.acts.map(({ command }) => command)).toMatchObject([
      { effectiveOn: '2026-01-01', pence: 420 },
      { effectiveOn: '2026-07-01', pence: 450 },
    ]);
  });
  test('of a day are the update where there is a preliminary one too, and are settled by it', () => {
    const rows = rowsOf('2026-Q1|P|4.20', '2026-Q1|U|4.50');
    expect(plannedOf(rows).acts.map(({ command }) => command)).toMatchObject([{ pence: 450 }]);
    const again = plannedOf(rows, worldWith(adopted(450, '2026-01-01')));
    expect([again.acts, again.unchanged]).toStrictEqual([[], 1]);
    const first = plannedOf(rows, worldWith(adopted(420, '2026-01-01')));
    expect(does(first)).toStrictEqual(['correct']);
  });
  test('of a month and of a quarter that begin on one day are one cost, and refused where they differ', () => {
    expect(does(plannedOf(rowsOf('2026-01||4.20', '2026-Q1||4.20')))).toStrictEqual(['adoptCost']);
    const plan = plannedOf(rowsOf('2026-01||4.20', '2026-Q1||4.50'));
    expect([does(plan), refusals(plan)]).toStrictEqual([['adoptCost'], [[3, 'FigureIsGivenTwice']]]);
  });
  test('of a period that begins later are refused, with the reason', () => {
    const plan = plannedOf(rowsOf('2026-09||4.20', '2026-Q4||4.50'));
    expect([does(plan), refusals(plan)]).toStrictEqual([['adoptCost'], [[3, 'PeriodHasNotBegun']]]);
    expect(plan.refused[0]?.sentence).toBe(
      'On 2026-09-01 October to December 2026 has not begun; its first day is 2026-10-01.',
    );
  });
});
