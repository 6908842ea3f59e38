import type { Payee } from './events.ts';

/** Whom a payment went to, as it is called within a sentence. */
export function payeeWords(payee: Payee): string {
  return payee.kind === 'named' ? payee.name : 'an individual, name withheld';
}
