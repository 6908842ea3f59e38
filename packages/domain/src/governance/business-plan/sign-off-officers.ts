import type { Role } from '../../kernel/entry.ts';
import type { SignOffKind } from './events.ts';

/**
 * The role that signs off for a trade, where there is one; for the others an administrator records what that post agreed
 * to. Finance alone is nobody else's to record.
 */
export const officerFor: Readonly<Partial<Record<SignOffKind, Role>>> = {
  finance: 'financeOfficer',
  legal: 'legalOfficer',
  humanResources: 'humanResourcesOfficer',
  equalities: 'equalitiesOfficer',
};

/** Whoever signs off for a trade, as a sentence begins. */
const officerWords: Readonly<Partial<Record<Role, string>>> = {
  financeOfficer: 'A finance officer',
  legalOfficer: 'A legal officer',
  humanResourcesOfficer: 'A human resources officer',
  equalitiesOfficer: 'An equalities officer',
};

/** The trade that a role signs off for, and whoever does as a sentence begins; `undefined` for a role that has none. */
export function tradeOf(role: Role): { readonly kind: SignOffKind; readonly officer: string } | undefined {
  const officer = officerWords[role];
  const kind = (Object.keys(officerFor) as SignOffKind[]).find((one) => officerFor[one] === role);
  return kind === undefined || officer === undefined ? undefined : { kind, officer };
}

/** Whether somebody of this role may sign off for a trade: whoever it is of, and of others than finance an administrator. */
export function maySignOff(role: Role, kind: SignOffKind): boolean {
  return officerFor[kind] === role || (role === 'administrator' && kind !== 'finance');
}
