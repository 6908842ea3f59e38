import type { AmountsFound, DaysFound } from '@minutebook/api';
import { AmountEvidence, DateEvidence, readAmount } from '@minutebook/tabular';
import type { AmountDecision, DateDecision, PlacedText } from '@minutebook/tabular';

/** Gathers how the days of a column are written, and how its amounts are, cell by cell. */
export class ColumnEvidence {
  readonly #days = new DateEvidence();
  readonly #amounts = new AmountEvidence();
  #minus = 0;
  #brackets = 0;

  seeDay(cell: PlacedText): void {
    this.#days.see(cell);
  }

  seeAmount(cell: PlacedText): void {
    this.#amounts.see(cell);
    if (!/[-(\u2010-\u2015\u2212]/.test(cell.text)) return;
    const read = readAmount(cell.text, { decimal: 'point', currency: '£' }, cell.type);
    if (read.kind !== 'amount') return;
    if (read.sign === 'brackets') this.#brackets += 1;
    else if (read.pence < 0) this.#minus += 1;
  }

  days(): DaysFound {
    return daysFound(this.#days.decide());
  }

  amounts(): AmountsFound {
    return amountsFound(this.#amounts.decide(), { minus: this.#minus, brackets: this.#brackets });
  }
}

function daysFound(found: DateDecision): DaysFound {
  switch (found.kind) {
    case 'decided': {
      const { order, proof, converted } = found;
      return {
        kind: 'decided',
        order,
        ...(proof === undefined ? {} : { proof }),
        ...(converted === undefined ? {} : { converted }),
      };
    }
    case 'undecided':
      return { kind: 'undecided', example: found.example };
    case 'contradictory': {
      const { 'day first': day, 'month first': month } = found.proofs;
      return {
        kind: 'refused',
        sentence: `Row ${day.row} has “${day.text}”, with the day first, and row ${month.row} has “${month.text}”, with the month first: no day of the column can be trusted. Have the file exported with one order.`,
      };
    }
  }
}

function amountsFound(found: AmountDecision, counts: { minus: number; brackets: number }): AmountsFound {
  switch (found.kind) {
    case 'decided': {
      const { convention, proof, currencyProof } = found;
      return {
        kind: 'decided',
        ...convention,
        ...(proof === undefined ? {} : { proof }),
        ...(currencyProof === undefined ? {} : { currencyProof }),
        ...counts,
      };
    }
    case 'undecided':
      return { kind: 'undecided', example: found.example, currency: found.currency };
    case 'contradictory': {
      const { point, comma } = found.proofs;
      return {
        kind: 'refused',
        sentence: `Row ${point.row} has “${point.text}”, with a decimal point, and row ${comma.row} has “${comma.text}”, with a decimal comma: no amount of the column can be trusted.`,
      };
    }
    case 'currencies': {
      const [one, other] = found.proofs;
      return {
        kind: 'refused',
        sentence: `The amounts are in two currencies: row ${one?.row} has “${one?.text}” and row ${other?.row} has “${other?.text}”. Divide the file.`,
      };
    }
  }
}
