import { newest } from '../../../kernel/entry.ts';
import type { Stated } from '../../../kernel/entry.ts';
import { isQuarter, monthsOf } from '../../period.ts';
import type { InSeries } from '../../service/counted.ts';
import type { ContactCount, ServiceBaseline, ServiceState, ServiceUnitCost } from '../../service/state.ts';
import type { Costs } from './costs.ts';
import { mixOf } from './mix.ts';
import type { ByChannel } from './saving.ts';

/** Of a service, what its channel shift rests on besides what is counted. */
export type ShiftedService = Pick<ServiceState, 'serviceId' | 'title' | 'departmentId' | 'tier' | 'costs'>;

/** What the periods of a service are compared with, and at which costs: the same object as long as nothing of it changes. */
export interface Basis {
  readonly service: ShiftedService;
  readonly costs: Costs;
  readonly agreed: Stated<ServiceBaseline>;
  /** The months of the baseline. */
  readonly months: ReadonlySet<string>;
  /** The last of them: what is counted after it is compared. */
  readonly after: string;
  /** What was counted in those months. */
  readonly counted: readonly InSeries<ContactCount>[];
  readonly mix: ByChannel;
  readonly isOneSeries: boolean;
}

// What an entry says is the same object in every world that knows it; a state is not, since another date is another state.
const known = new WeakMap<Costs, WeakMap<ServiceBaseline, Basis>>();

/** What a service is compared with; `undefined` where no baseline was agreed. */
export function basisOf(
  service: ServiceState,
  defined: readonly InSeries<ContactCount>[],
  costs: Costs,
): Basis | undefined {
  const agreed = newest(service.baselines);
  if (agreed === undefined) return undefined;
  let atCosts = known.get(costs);
  if (atCosts === undefined) known.set(costs, (atCosts = new WeakMap()));
  const before = atCosts.get(agreed.value);
  const months = before?.months ?? new Set(agreed.value.periods.flatMap(monthsOf));
  const counted = defined.filter((one) => isWithin(one.counted.value.period, months));
  if (before !== undefined && before.agreed.n === agreed.n && isSame(before, service, counted)) return before;
  const basis: Basis = {
    service: shifted(service),
    costs,
    agreed,
    months,
    after: [...months].reduce((so, one) => (one > so ? one : so), ''),
    counted,
    mix: mixOf(counted.map((one) => one.counted)),
    isOneSeries: counted.every(({ series }) => series === counted[0]?.series),
  };
  atCosts.set(agreed.value, basis);
  return basis;
}

function isWithin(period: string, months: ReadonlySet<string>): boolean {
  // Most periods are months: to ask for those of each takes longer than all else here.
  return isQuarter(period) ? monthsOf(period).every((one) => months.has(one)) : months.has(period);
}

function isSame(basis: Basis, service: ServiceState, counted: readonly InSeries<ContactCount>[]): boolean {
  const { serviceId, title, departmentId, tier, costs } = basis.service;
  return (
    service.serviceId === serviceId &&
    service.title === title &&
    service.departmentId === departmentId &&
    service.tier === tier &&
    isSameList(service.costs, costs, sameCost) &&
    isSameList(counted, basis.counted, sameCount)
  );
}

function isSameList<T>(these: readonly T[], those: readonly T[], isEqual: (one: T, other: T) => boolean): boolean {
  return (
    these.length === those.length &&
    these.every((one, at) => {
      const other = those[at];
      return other !== undefined && isEqual(one, other);
    })
  );
}

function sameCost(one: Stated<ServiceUnitCost>, other: Stated<ServiceUnitCost>): boolean {
  return one.value === other.value && one.n === other.n && one.on === other.on;
}

function sameCount(one: InSeries<ContactCount>, other: InSeries<ContactCount>): boolean {
  return one.counted.value === other.counted.value && one.counted.n === other.counted.n && one.series === other.series;
}

function shifted({ serviceId, title, departmentId, tier, costs }: ServiceState): ShiftedService {
  return { serviceId, title, departmentId, tier, costs };
}
