import type { Payee } from '../spend/events.ts';

interface Identified {
  readonly on: string;
  readonly amount: number;
  readonly payee: Payee;
  readonly reference?: string | undefined;
  readonly description?: string | undefined;
}

/**
 * By which a payment of one export is known again: reference, line, day, amount and payee, in no line of which a break can
 * be. Two payments may share it: an import records as many more as the file has than the ledger.
 */
export function identityOf({ on, amount, payee, reference = '', description = '' }: Identified): string {
  const name = payee.kind === 'named' ? `n${payee.name}` : 'w';
  return `${on}\n${amount}\n${name}\n${reference}\n${description}`;
}
