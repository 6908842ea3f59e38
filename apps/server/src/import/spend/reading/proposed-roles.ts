import type { SpendMapping } from '@minutebook/domain';
import type { ColumnProposal, PaymentRole } from '@minutebook/tabular';

type Role = SpendMapping['columns'][number]['role'];

const alike: Partial<Record<PaymentRole, Role>> = {
  'date paid': 'day',
  supplier: 'supplier',
  reference: 'reference',
  'cost centre': 'costCentre',
  account: 'account',
  description: 'description',
};

/** Of several amounts the one that a budget is charged with: VAT comes back to the council. */
const amounts = ['amount', 'net amount', 'gross amount'] as const;
const once = new Set<Role>(['day', 'supplier', 'amount', 'costCentre', 'account']);

/** What an import would read each column as, by the index of the column. */
export function proposedRoles(proposals: readonly ColumnProposal[]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  const given = new Set<Role>();
  const amount = amounts.flatMap((role) => proposals.filter((one) => one.role === role))[0];
  for (const { role, index } of proposals) {
    const found = index === amount?.index ? 'amount' : alike[role];
    if (found === undefined || (once.has(found) && given.has(found))) continue;
    given.add(found);
    roles.set(index, found);
  }
  return roles;
}
