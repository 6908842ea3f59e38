import type { Breach } from '../../reports/checks/breach.ts';
import type { LedgerWorld } from '../../world.ts';
import { areDepartments, isPartner } from '../../programme/programme/registered.ts';
import { agreements, budgets, posts } from '../read.ts';

/** Budgets, posts and agreements of departments and partners that were withdrawn since. */
export function registeredBreaches(world: LedgerWorld): readonly Breach[] {
  return [
    ...budgets(world).flatMap(({ title, departmentId, approvals: [first] }) =>
      first === undefined ? [] : ofNoDepartment(`The budget “${title}”`, departmentId, first.n, world),
    ),
    ...posts(world).flatMap(({ title, departmentId, established, shares }) => [
      ...ofNoDepartment(`The post “${title}”`, departmentId, established.n, world),
      ...shares.flatMap(({ n, value }) => withNoPartner(`The post “${title}” is shared`, value.partnerId, n, world)),
    ]),
    ...agreements(world).flatMap(({ title, party, terms: [first] }) =>
      party.kind === 'partner' && first !== undefined
        ? withNoPartner(`The agreement “${title}” is made`, party.partnerId, first.n, world)
        : [],
    ),
  ];
}

function ofNoDepartment(what: string, departmentId: string, n: number, world: LedgerWorld): readonly Breach[] {
  if (areDepartments([departmentId], world)) return [];
  const sentence = `${what} belongs to a department that is not registered: ${departmentId}.`;
  return [{ rule: 'DepartmentIsNotRegistered', sentence, entries: [n] }];
}

function withNoPartner(what: string, partnerId: string, n: number, world: LedgerWorld): readonly Breach[] {
  if (isPartner(partnerId, world)) return [];
  return [
    {
      rule: 'PartnerIsNotRegistered',
      sentence: `${what} with a partner that is not registered: ${partnerId}.`,
      entries: [n],
    },
  ];
}
