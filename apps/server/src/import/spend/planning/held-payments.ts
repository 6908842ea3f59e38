import type { PlanFacts } from './plan-facts.ts';

/** What the ledger holds, each payment found once: the multiset that a file is compared with. */
export class HeldPayments {
  readonly #left = new Map<string, number[]>();

  constructor({ identities, entries }: Pick<PlanFacts['held'], 'identities' | 'entries'>) {
    for (const [at, identity] of identities.entries()) {
      const found = this.#left.get(identity);
      const n = entries[at] ?? 0;
      if (found === undefined) this.#left.set(identity, [n]);
      else found.push(n);
    }
  }

  /** The entry of one more payment of this identity, the earliest first; `undefined` when no more is held. */
  take(identity: string): number | undefined {
    return this.#left.get(identity)?.shift();
  }
}
