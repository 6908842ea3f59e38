import type { Command } from '@minutebook/domain';

import { account } from '../history/generate-spend.ts';
import { commandIdAt } from '../history/command-id.ts';

/** Bodies of `execute` that each record one more payment in the account, under a fresh id. */
export class Payments {
  readonly #series: number;
  readonly #basedOn: number | undefined;
  #made = 0;

  /** @param basedOn the revision that their sender saw last; without one, they speak of no revision */
  constructor(series: number, basedOn?: number) {
    this.#series = series;
    this.#basedOn = basedOn;
  }

  next(): string {
    this.#made += 1;
    const command: Command = {
      type: 'RecordSpend',
      accountId: account.accountId,
      allocationId: 'purpose-1',
      payee: { kind: 'named', name: 'Example Supplier Limited' },
      amount: this.#made,
      effectiveOn: account.day,
    };
    const commandId = commandIdAt(Date.now(), this.#made, this.#series);
    return JSON.stringify({ commandId, command, ...(this.#basedOn === undefined ? {} : { basedOn: this.#basedOn }) });
  }
}
