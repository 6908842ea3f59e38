import type { Tier } from '../../programme/programme/events.ts';

/** What residents contact the council about, as its entries leave it. */
export interface ServiceState {
  readonly serviceId: string;
  readonly title: string;
  readonly departmentId: string;
  readonly tier: Tier;
  readonly registered: number;
}
