import { readFigures } from '../figures/read-figures.ts';
import { judgeFile } from '../spend/planning/judged-rows.ts';
import { paymentBatches } from '../spend/planning/payment-batches.ts';
import type { PlanFacts } from '../spend/planning/plan-facts.ts';
import { listFile, planFile, planOf } from '../spend/planning/plan-file.ts';
import { surveyFile } from '../spend/reading/survey-file.ts';
import type { Broken, FromWorker, ToWorker, Work } from './work.ts';

/** Batches on their way at once: one is recorded while the next is made. */
const onTheirWay = 2;

process.on('message', (said: ToWorker) => {
  if (said === 'go on') goOn();
  else void work(said);
});
process.on('disconnect', () => process.exit());
process.on('uncaughtException', (error) => {
  process.send?.({ kind: 'broken', fault: error.stack ?? String(error) } satisfies Broken, () => process.exit(1));
});

function tell(said: FromWorker): void {
  process.send?.(said);
}

let early = 0;
let waiting: (() => void) | undefined;

function goOn(): void {
  if (waiting === undefined) early += 1;
  else waiting();
  waiting = undefined;
}

/** Waits for one word more to go on; those that came early are kept. */
function heard(): Promise<void> {
  if (early > 0) {
    early -= 1;
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    waiting = resolve;
  });
}

async function work(given: Work): Promise<void> {
  early = 0;
  const { bytes, sheet } = given;
  switch (given.kind) {
    case 'survey':
      return tell({ kind: 'answer', answer: surveyFile(bytes, sheet) });
    case 'figures':
      return tell({ kind: 'answer', answer: readFigures(bytes, sheet) });
    case 'plan':
      return tell({ kind: 'answer', answer: planFile(bytes, sheet, given.facts) });
    case 'list':
      return tell({ kind: 'answer', answer: listFile(bytes, sheet, given.facts) });
    case 'record':
      return record(bytes, sheet, given.facts);
  }
}

/** Plans, waits for the word to go on, and gives the payments out as fast as they are taken. */
async function record(bytes: Uint8Array, sheet: number, facts: PlanFacts): Promise<void> {
  const judged = judgeFile(bytes, sheet, facts);
  const plan = judged.kind === 'refused' ? judged : planOf(judged, facts);
  tell({ kind: 'answer', answer: plan });
  if (judged.kind === 'refused' || plan.kind === 'refused') return;
  await heard();
  let given = 0;
  for (const batch of paymentBatches(judged)) {
    if ('kind' in batch) return tell({ kind: 'answer', answer: batch });
    tell({ kind: 'batch', batch });
    given += 1;
    if (given >= onTheirWay) await heard();
  }
  tell({ kind: 'end' });
}
