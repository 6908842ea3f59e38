import type { SpendMapping } from '@minutebook/domain';
import { refuse, rowsUnder } from '@minutebook/tabular';
import type { Refused } from '@minutebook/tabular';

import { ColumnEvidence } from './evidence.ts';
import { columnId } from '../../open-sheet.ts';
import type { OpenedSheet } from '../../open-sheet.ts';

/**
 * Why a file may not be read by a mapping that was stated of an earlier one: its days or amounts prove that they are
 * written otherwise. Reads the whole file.
 */
export function againstMapping({ sheet, header }: OpenedSheet, mapping: SpendMapping): Refused | undefined {
  const indexOf = (role: 'day' | 'amount'): number => {
    const column = mapping.columns.find((one) => one.role === role)?.column;
    return header.columns.find((one) => columnId(one) === column)?.index ?? -1;
  };
  const day = indexOf('day');
  const amount = indexOf('amount');
  const evidence = new ColumnEvidence();
  for (const under of rowsUnder(sheet.rows(), header)) {
    if (under.kind === 'refused') return under;
    if (under.kind !== 'data') continue;
    const { number: row, cells, types } = under.row;
    evidence.seeDay({ row, text: cells[day] ?? '', type: types?.[day] });
    evidence.seeAmount({ row, text: cells[amount] ?? '', type: types?.[amount] });
  }
  return otherDays(evidence, mapping) ?? otherAmounts(evidence, mapping);
}

function otherDays(evidence: ColumnEvidence, { days }: SpendMapping): Refused | undefined {
  const found = evidence.days();
  if (found.kind === 'refused') return refuse(found.sentence);
  if (found.kind === 'undecided' || found.proof === undefined) return undefined;
  if (days === 'unproven' || found.order === days) return undefined;
  return refuse(
    `The mapping says ${days}, and row ${found.proof.row} has “${found.proof.text}”, which has the ${found.order}. Confirm the columns anew.`,
  );
}

function otherAmounts(evidence: ColumnEvidence, { amounts }: SpendMapping): Refused | undefined {
  const found = evidence.amounts();
  if (found.kind === 'refused') return refuse(found.sentence);
  if (found.kind === 'undecided') return undefined;
  const { proof, currencyProof } = found;
  if (currencyProof !== undefined && found.currency !== amounts.currency) {
    return refuse(
      `The mapping says amounts are in ${amounts.currency}, and row ${currencyProof.row} has “${currencyProof.text}”. Confirm the columns anew.`,
    );
  }
  if (proof === undefined || amounts.decimal === 'unproven' || found.decimal === amounts.decimal) return undefined;
  return refuse(
    `The mapping says a decimal ${amounts.decimal}, and row ${proof.row} has “${proof.text}”. Confirm the columns anew.`,
  );
}
