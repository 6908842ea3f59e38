import type { ChannelEvent } from '../../benefits/channel/events.ts';
import type { ServiceEvent } from '../../benefits/service/events.ts';
import { fact } from '../entries.ts';
import type { Fact } from '../entries.ts';

/** A fact of the service with this id. */
export function ofService(serviceId: string, event: ServiceEvent, on?: string, reason?: string): Fact {
  return fact(`service-${serviceId}`, event, on, reason);
}

/** A fact of the channel with this id. */
export function ofChannel(channelId: string, event: ChannelEvent, on = '2026-01-01'): Fact {
  return fact(`channel-${channelId}`, event, on);
}

function channel(channelId: string, title: string, digital: boolean, pence: number): readonly Fact[] {
  return [
    ofChannel(channelId, { type: 'ChannelAdded', data: { title, digital } }),
    ofChannel(channelId, { type: 'UnitCostAdopted', data: { pence, about: true, costSource: 'Committee report' } }),
  ];
}

/** Web, phone and face to face, at 3p, £3 and £15 since 1 January 2026. */
export const threeChannels: readonly Fact[] = [
  ...channel('web', 'Web', true, 3),
  ...channel('phone', 'Phone', false, 300),
  ...channel('face', 'Face to face', false, 1500),
];

/** The service for repairs, of housing, is registered as `repairs`. */
export const repairs = ofService(
  'repairs',
  { type: 'ServiceRegistered', data: { title: 'Repairs', departmentId: 'housing', tier: 'frontFacing' } },
  '2026-01-05',
);

type Contacts = Extract<ServiceEvent, { type: 'ContactsRecorded' }>['data'];

/** Contacts by web, phone and face to face in a period, measured unless said otherwise. */
export function counted(
  period: string,
  [web, phone, face]: readonly [number, number, number],
  more: Partial<Contacts> = {},
): Extract<ServiceEvent, { type: 'ContactsRecorded' }> {
  const contacts = [
    { channelId: 'web', contacts: web },
    { channelId: 'phone', contacts: phone },
    { channelId: 'face', contacts: face },
  ];
  return { type: 'ContactsRecorded', data: { period, contacts, basis: 'measured', sourceLine: 'System', ...more } };
}
