import type { Unmatched } from '@minutebook/api';
import { comparable } from '@minutebook/domain';
import type { RowCodes } from '@minutebook/domain';

import { asLine } from '../reading/as-line.ts';
import { isPerson } from '../reading/row-reader.ts';

const fields = ['supplier', 'costCentre', 'account'] as const;

/** How many different texts of a field are told apart; a file with more has no use for rules by it. */
const mostKept = 20_000;
const mostShown = 50;

/** Adds up rows that no rule is about, by whatever a rule could be about. */
export class UnmatchedRows {
  readonly #sums = { supplier: new Map(), costCentre: new Map(), account: new Map() } satisfies Record<
    (typeof fields)[number],
    Map<string, { text: string; rows: number; amount: number }>
  > as Readonly<Record<(typeof fields)[number], Map<string, { text: string; rows: number; amount: number }>>>;

  add(codes: RowCodes, amount: number): void {
    for (const field of fields) {
      const text = codes[field].trim();
      if (text === '') continue;
      const sums = this.#sums[field];
      const key = comparable(text);
      const found = sums.get(key);
      if (found !== undefined) {
        found.rows += 1;
        found.amount += amount;
      } else if (sums.size < mostKept) sums.set(key, { text, rows: 1, amount });
    }
  }

  /** Those of each field with the largest amounts, whichever sign they have. */
  largest(): readonly Unmatched[] {
    return fields.flatMap((field) =>
      [...this.#sums[field].values()]
        .toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount))
        .slice(0, mostShown)
        .flatMap(({ text, rows, amount }) => {
          const line = asLine(text);
          if (line === undefined) return [];
          return [{ field, text: line, rows, amount, person: field === 'supplier' && isPerson(line) }];
        }),
    );
  }
}
