import { entriesInOrder } from '../../../kernel/figure.ts';
import type { Breach } from '../../../reports/checks/breach.ts';
import { amendmentsOf } from '../../../reports/checks/amendments-of.ts';
import type { LedgerWorld } from '../../../world.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefits, channelOf, services } from '../../read.ts';
import { areAims, areDepartments } from '../../../programme/programme/registered.ts';
import type { ServiceState } from '../../service/state.ts';

/** Services and benefits of departments, aims and channels that were withdrawn since. */
export function leaningBreaches(world: LedgerWorld): readonly Breach[] {
  return [
    ...services(world).flatMap((one) => [...serviceOfNoDepartment(one, world), ...countedByNoChannel(one, world)]),
    ...benefits(world).flatMap((one) => [...benefitOfNoDepartment(one, world), ...servingNoAim(one, world)]),
  ];
}

function serviceOfNoDepartment(
  { title, departmentId, registered }: ServiceState,
  world: LedgerWorld,
): readonly Breach[] {
  if (areDepartments([departmentId], world)) return [];
  const sentence = `The service “${title}” belongs to a department that is not registered: ${departmentId}.`;
  return [{ rule: 'DepartmentIsNotRegistered', sentence, entries: [registered] }];
}

function countedByNoChannel({ title, contacts }: ServiceState, world: LedgerWorld): readonly Breach[] {
  const counted = contacts.flatMap(({ n, value }) => value.contacts.map(({ channelId }) => ({ channelId, n })));
  return [...Map.groupBy(counted, ({ channelId }) => channelId)].flatMap(([channelId, all]): readonly Breach[] => {
    if (channelOf(world, channelId) !== undefined) return [];
    const sentence = `Contacts of “${title}” are counted by a channel that is not there any more: ${channelId}.`;
    const entries = entriesInOrder([...all.map(({ n }) => n), ...amendmentsOf(`channel-${channelId}`, world)]);
    return [{ rule: 'ChannelIsNotThere', sentence, entries }];
  });
}

function benefitOfNoDepartment(
  { title, departmentIds, identified }: BenefitState,
  world: LedgerWorld,
): readonly Breach[] {
  const unknown = departmentIds.find((one) => !areDepartments([one], world));
  if (unknown === undefined) return [];
  const sentence = `The benefit “${title}” is of a department that is not registered: ${unknown}.`;
  return [{ rule: 'DepartmentIsNotRegistered', sentence, entries: [identified.n] }];
}

function servingNoAim({ title, aimIds, identified }: BenefitState, world: LedgerWorld): readonly Breach[] {
  const unknown = aimIds.find((one) => !areAims([one], world));
  if (unknown === undefined) return [];
  const sentence = `The benefit “${title}” serves an aim that was never adopted: ${unknown}.`;
  return [{ rule: 'AimIsNotInForce', sentence, entries: [identified.n] }];
}
