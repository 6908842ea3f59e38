import { addMonths } from '@minutebook/domain';
import type { DomainEntry } from '@minutebook/domain';

import { Chance } from './chance.ts';
import { departmentIds, founding } from './founding.ts';
import { InventedLedger } from './invented-ledger.ts';

/** How many services, and of how many months their contacts are counted. */
export interface ContactsExtent {
  readonly services: number;
  readonly months: number;
}

/** The last month that is counted: over before the last of it is recorded. */
const lastMonth = '2025-08';
const since = '2020-01-01';

const ways = [
  { channelId: 'web', title: 'Web', digital: true, pence: 3 },
  { channelId: 'phone', title: 'Phone', digital: false, pence: 300 },
  { channelId: 'face-to-face', title: 'Face to face', digital: false, pence: 1500 },
  { channelId: 'post', title: 'Post', digital: false, pence: 650 },
  { channelId: 'kiosk', title: 'Kiosk', digital: true, pence: 40 },
] as const;

/** Months of a baseline. */
const baseline = 12;

/** The titles of the services, in their order. */
export function serviceTitle(at: number): string {
  return `Service ${String(at + 1).padStart(4, '0')}`;
}

function serviceId(at: number): string {
  return serviceTitle(at).toLowerCase().replace(' ', '-');
}

/** A year of each service before anything moved, and then month by month more of its contacts by the web. */
export function generateContacts({ services, months }: ContactsExtent): readonly DomainEntry[] {
  const wanted = founding.length + 2 * ways.length + services * (months + 2);
  const ledger = new InventedLedger(wanted, { id: 'programme', role: 'programmeManager' });
  for (const command of founding) ledger.record(command);
  begin(ledger, services);
  const first = addMonths(lastMonth, 1 - months);
  const chance = new Chance(60);
  for (let at = 0; at < months; at += 1) {
    for (let service = 0; service < services; service += 1) {
      count(ledger, service, { period: addMonths(first, at), moved: Math.max(0, at - baseline + 1) / months }, chance);
    }
    if (at === baseline - 1) agree(ledger, services, first);
  }
  return ledger.entries;
}

function begin(ledger: InventedLedger, services: number): void {
  const effectiveOn = since;
  for (const { channelId, title, digital, pence } of ways) {
    ledger.record({ type: 'AddChannel', channelId, title, digital, effectiveOn });
    ledger.record({ type: 'AdoptUnitCost', channelId, pence, about: false, costSource: 'Report', effectiveOn });
  }
  for (let at = 0; at < services; at += 1) {
    ledger.record({
      type: 'RegisterService',
      serviceId: serviceId(at),
      title: serviceTitle(at),
      departmentId: departmentIds[at % departmentIds.length] ?? '',
      tier: (['frontFacing', 'backOffice', 'corporate'] as const)[at % 3] ?? 'frontFacing',
      effectiveOn,
    });
  }
}

/** A month of a service: `moved` of what came by phone and counter comes by the web. */
function count(
  ledger: InventedLedger,
  service: number,
  { period, moved }: { readonly period: string; readonly moved: number },
  chance: Chance,
): void {
  const [web, phone, face, post, kiosk] = [2000, 7000, 1000, 300, 50].map((usual) => usual + chance.below(usual / 10));
  const fewer = (contacts: number | undefined): number => Math.round((contacts ?? 0) * (1 - moved));
  const gone = (phone ?? 0) + (face ?? 0) - fewer(phone) - fewer(face);
  const all = [(web ?? 0) + gone, fewer(phone), fewer(face), post ?? 0, kiosk ?? 0];
  ledger.record({
    type: 'RecordContacts',
    serviceId: serviceId(service),
    period,
    contacts: ways.map(({ channelId }, at) => ({ channelId, contacts: all[at] ?? 0 })),
    basis: 'measured',
    sourceLine: 'Customer system',
    effectiveOn: ledger.today(),
  });
}

function agree(ledger: InventedLedger, services: number, first: string): void {
  const periods = Array.from({ length: baseline }, (_, at) => addMonths(first, at));
  for (let at = 0; at < services; at += 1) {
    ledger.record({
      type: 'AgreeBaseline',
      serviceId: serviceId(at),
      periods,
      agreedBy: 'Cabinet',
      effectiveOn: ledger.today(),
    });
  }
}
