import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { SpendPlan, SpendSurvey, SurveyedColumn } from '@minutebook/api';
import type { SpendMapping } from '@minutebook/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { describedAs, planned, proposedMapping, recorded, spendScene, surveyed } from './testing/spend-scene.ts';
import type { SpendScene } from './testing/spend-scene.ts';

/** Payments as councils and departments published them, under the Open Government Licence v3.0 where it applies. */
const data = join(fileURLToPath(new URL('../../../../..', import.meta.url)), '../shared/data/council-spend');
const there = existsSync(data);
const why = there ? '' : ' (skipped: they are not in ../shared/data/council-spend)';

interface Expected {
  readonly file: string;
  readonly dataRows: number;
  readonly amountColumn: number;
  readonly dateColumn: number;
  readonly amountsRead: number;
  readonly amountsUnread: number;
  readonly sum: string;
  readonly negatives: number;
  readonly zeros: number;
}

const expected = there
  ? (JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')) as { readonly files: readonly Expected[] }).files
  : [];

/** As a person would confirm it who knows which amount and which day are meant. */
function confirmed(survey: SpendSurvey, { amountColumn, dateColumn }: Expected): SpendMapping {
  const amount = survey.columns.find(({ letters }) => letters === lettersAt(amountColumn));
  const day = survey.columns.find(({ letters }) => letters === lettersAt(dateColumn));
  const roles = survey.columns.map((one): SurveyedColumn => {
    if (one === amount) return { ...one, role: 'amount' as const };
    if (one === day) return { ...one, role: 'day' as const };
    const { role, ...rest } = one;
    return role === 'amount' || role === 'day' || role === undefined ? rest : { ...rest, role };
  });
  const supplier = roles.some(({ role }) => role === 'supplier') ? roles : withSupplier(roles);
  return proposedMapping({ ...survey, columns: supplier });
}

/** Where nothing names a supplier, a person chooses the column that says most. */
function withSupplier(columns: readonly SurveyedColumn[]): readonly SurveyedColumn[] {
  const chosen = columns.find((one) => one.role === undefined || one.role === 'description');
  return columns.map((one) => (one === chosen ? { ...one, role: 'supplier' as const } : one));
}

function lettersAt(index: number): string {
  return String.fromCodePoint(65 + index);
}

function pence(sum: string): number {
  const [whole = '', fraction = ''] = sum.split('.');
  return Number(whole + fraction.padEnd(2, '0'));
}

function rowsOf({ notTaken }: SpendPlan, ...reasons: readonly string[]): number {
  return notTaken.byReason.filter(({ reason }) => reasons.includes(reason)).reduce((sum, { rows }) => sum + rows, 0);
}

describe.skipIf(!there)(`The published payments, imported twice${why}`, () => {
  let scene: SpendScene;
  beforeAll(async () => {
    scene = await spendScene();
  });
  afterAll(async () => {
    expect(scene.faults).toEqual([]);
    await scene.close();
  });

  it('are 23 files', () => expect(expected).toHaveLength(23));

  it.each(expected)('$file: adds up to the penny, and the second time records nothing', async (file) => {
    const sourceId = file.file
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 60);
    const bytes = readFileSync(join(data, file.file));
    const survey = await surveyed(scene.jobs, bytes, file.file);
    expect(survey.rows).toBe(file.dataRows);
    await scene.record(describedAs(sourceId, confirmed(survey, file)));

    const plan = await planned(scene.jobs, survey.fileId, sourceId);
    expect(plan.file).toEqual({ rows: file.dataRows, amount: pence(file.sum) });
    expect(rowsOf(plan, 'noAmount')).toBe(file.amountsUnread);
    expect(rowsOf(plan, 'zero')).toBe(file.zeros);
    expect(plan.toRecord.rows + plan.notTaken.rows).toBe(file.dataRows);
    expect(plan.toRecord.amount + plan.notTaken.amount).toBe(pence(file.sum));
    expect(rowsOf(plan, 'noRule', 'noBudget', 'closedYear', 'ragged')).toBe(0);
    if (rowsOf(plan, 'noDay', 'noPayee') === 0) expect(plan.toRecord.credits.rows).toBe(file.negatives);
    if (plan.toRecord.rows === 0) return;

    const before = scene.payments().length;
    const done = await recorded(scene.jobs, survey.fileId, sourceId);
    expect(done).toMatchObject({ state: 'done', done: plan.toRecord.rows });
    const mine = scene.payments().filter(({ imported }) => imported?.batchId === done.batchId);
    expect(scene.payments().length - before).toBe(mine.length);
    expect(mine).toHaveLength(plan.toRecord.rows);
    expect(mine.reduce((sum, { amount }) => sum + amount, 0)).toBe(plan.toRecord.amount);

    const again = await planned(scene.jobs, (await surveyed(scene.jobs, bytes, file.file)).fileId, sourceId);
    expect(again.toRecord).toMatchObject({ rows: 0, amount: 0 });
    const { rows, amount } = plan.toRecord;
    expect(again.alreadyHeld).toMatchObject({ rows, amount });
  });

  // Of 13,123 rows, those of a file whose days were destroyed, four without an amount that is paid and one without any.
  it('are recorded, but for 1,205 rows', () => expect(scene.payments()).toHaveLength(11_918));
});
