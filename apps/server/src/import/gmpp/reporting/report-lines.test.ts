import { expect, it } from 'vitest';

import { changeGroups, planGmpp, readGmpp, reportLines } from '../index.ts';
import type { ImportReport } from '../index.ts';
import { editionBytes, stated } from '../testing/edition-file.ts';
import { memoryLedger } from '../testing/memory-ledger.ts';

const ledger = memoryLedger();

function report(bytes: Uint8Array, asAt: string): ImportReport {
  const read = readGmpp(bytes, { asAt, publishedOn: '2021-07-15' }, '2026-09-16');
  if (read.kind === 'refused') throw new Error(read.sentence);
  const plan = planGmpp(read.publication, ledger.world);
  if (plan.kind === 'refused') throw new Error(plan.sentence);
  for (const each of plan.commands) ledger.record(each);
  return plan.report;
}

it('says what was read, what would be recorded, what was left out and whose the data is', () => {
  const first = report(editionBytes([stated({ rating: 'Amberish', description: 'Ends badly\u009d' })]), '2020-03-31');
  expect(reportLines(first).join('\n'))
    .toBe(`Government Major Projects Portfolio, published 2021 (on 2021-07-15), as at 2020-03-31. Crown copyright, used under the Open Government Licence v3.0.
Read as Windows-1252 with commas: 1 project in 32 cells.
Of the cells 6 were taken, 2 not understood or without a value, 3 not taken yet, 5 blank, 16 are labels.

To record: 5
  Register department: 1
  Propose project: 1
  List project: 1
  Plan milestone: 2

New to the ledger: 1

Not understood, or without a value: 2
  Row 5 (IPA Delivery Confidence Assessment), column 2 (B), Payments: not a rating of the five-point scale: “Amberish”
  Row 6 (Departmental commentary on actions planned or taken on the IPA RAG rating.), column 2 (B), Payments: the rating that it comments on was not understood: “Stays amber”

Taken with a doubt: 1
  Row 4 (Description / Aims), column 2 (B), Payments: taken, with “\ufffd” for what the encoding does not define: byte 0x9D: “Ends badly\ufffd”

Not taken yet: 8
  Row 9, Departmental narrative on schedule, including any deviation: 0 cells; words about the row beside it, not taken yet.
  Row 10, Financial Year Baseline: 1 cell; an amount or share of money; not taken: Minutebook does not keep budgets yet.
  Row 11, Financial Year Forecast: 1 cell; an amount or share of money; not taken: Minutebook does not keep budgets yet.
  Row 12, Financial Year Variance: 0 cells; an amount or share of money; not taken: Minutebook does not keep budgets yet.
  Row 13, TOTAL Baseline Whole Life Costs: 1 cell; an amount or share of money; not taken: Minutebook does not keep budgets yet.
  Row 14, Departmental narrative on budget/forecast variance for 2020/21: 0 cells; words about the row beside it, not taken yet.
  Row 15, Departmental Narrative on Budgeted Whole Life Costs: 0 cells; words about the row beside it, not taken yet.
  Row 16, Annual Report Category: 0 cells; the annual report’s own grouping, which the ledger has no word for.`);
});

it('says each change in a sentence, and when there is nothing to record', () => {
  const changed = editionBytes([
    stated({ rating: 'Green', end: '2023-03-31' }),
    stated({ id: 'HO_0002_1819-Q1', title: 'Borders' }),
  ]);
  const next = report(changed, '2021-03-31');
  expect(changeGroups(next).flatMap(({ sentences }) => sentences)).toEqual([
    '“Borders” is new to the ledger.',
    '“Payments” has another description.',
    '“Payments” moved its end from 2022-03-31 to 2023-03-31.',
  ]);
  expect(reportLines(next)).toContain('  “Payments” moved its end from 2022-03-31 to 2023-03-31.');
  const again = report(changed, '2021-03-31');
  expect(changeGroups(again)).toEqual([]);
  expect(reportLines(again)).toContain('Nothing to record: the ledger already says what this edition says.');
});
