import type { RowsLeftOut, SpendPlan } from '@minutebook/api';
import type { Refused } from '@minutebook/tabular';

import { judgeFile } from './judged-rows.ts';
import type { JudgedFile } from './judged-rows.ts';
import type { PlanFacts } from './plan-facts.ts';
import { PlanTally } from './plan-tally.ts';

/** What a file would record on a ledger of these facts. */
export function planFile(bytes: Uint8Array, sheet: number, facts: PlanFacts): SpendPlan | Refused {
  const judged = judgeFile(bytes, sheet, facts);
  return judged.kind === 'refused' ? judged : planOf(judged, facts);
}

/** The plan of rows that were judged. */
export function planOf(judged: JudgedFile, facts: PlanFacts, most?: number): SpendPlan | Refused {
  const tally = new PlanTally(most);
  for (const one of judged.rows()) {
    if ('kind' in one) return one;
    tally.add(one);
  }
  return tally.plan(facts);
}

/** Every row that a file would leave out, and every one that is held already. */
export function listFile(bytes: Uint8Array, sheet: number, facts: PlanFacts): RowsLeftOut | Refused {
  const judged = judgeFile(bytes, sheet, facts);
  if (judged.kind === 'refused') return judged;
  const plan = planOf(judged, facts, Number.POSITIVE_INFINITY);
  if (plan.kind === 'refused') return plan;
  return { kind: 'listed', held: plan.alreadyHeld.first, notTaken: plan.notTaken.first };
}
