import { rowsUnder } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import { againstMapping } from '../reading/against-mapping.ts';
import { openSheet } from '../../open-sheet.ts';
import { rowReader } from '../reading/row-reader.ts';
import type { PlanFacts } from './plan-facts.ts';
import { rowJudge } from './row-fates.ts';
import type { Judged } from './row-fates.ts';

/** The rows of a file, each with what becomes of it; can be gone through again, always with the same outcome. */
export interface JudgedFile {
  readonly kind: 'judged';
  rows(): Iterable<Judged | Refused>;
}

/** Reads a file by its mapping and judges its rows by what the ledger holds. */
export function judgeFile(bytes: Uint8Array, sheet: number, facts: PlanFacts): JudgedFile | Refused {
  const opened = openSheet(bytes, sheet, 'payments');
  if (opened.kind === 'refused') return opened;
  const readRow = rowReader(facts.mapping, opened.header);
  if ('kind' in readRow) return readRow;
  const refusal = againstMapping(opened, facts.mapping);
  if (refusal !== undefined) return refusal;
  return {
    kind: 'judged',
    *rows() {
      const judge = rowJudge(facts, readRow);
      for (const under of rowsUnder(opened.sheet.rows(), opened.header)) {
        if (under.kind === 'refused') yield under;
        else if (under.kind !== 'blank') yield judge(under);
      }
    },
  };
}
