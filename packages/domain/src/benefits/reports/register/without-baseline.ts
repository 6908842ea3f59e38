import { inOrder } from '../../../kernel/day.ts';
import type { Stated } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import { endedBy } from '../../benefit/ended.ts';
import { baselineOn, measureOf, versionOn } from '../../benefit/measure/definitions.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import type { BenefitState } from '../../benefit/state.ts';
import { benefits, services } from '../../read.ts';
import type { ServiceState } from '../../service/state.ts';

/** A benefit with a measure of which nobody agreed where it began. */
export interface MeasuredWithoutBaseline {
  readonly benefit: BenefitState;
  readonly definition: Stated<MeasureDefinition>;
}

/** Benefits whose newest measure on a day has no baseline; those that are abandoned are left out. */
export function measuredWithoutBaseline(world: LedgerWorld, on: string): readonly MeasuredWithoutBaseline[] {
  return benefits(world).flatMap((benefit): readonly MeasuredWithoutBaseline[] => {
    const version = versionOn(benefit, on);
    const definition = measureOf(benefit, version);
    if (definition === undefined || endedBy(benefit, on) === 'abandoned') return [];
    return baselineOn(benefit, version, on) === undefined ? [{ benefit, definition }] : [];
  });
}

/** A service whose contacts are counted and compared with nothing. */
export interface CountedWithoutBaseline {
  readonly service: ServiceState;
  /** What was counted of it, the earliest first. */
  readonly counted: readonly [Stated<unknown>, ...Stated<unknown>[]];
}

/** Services with contacts or calls counted by a day, for which no baseline was agreed by then. */
export function countedWithoutBaseline(world: LedgerWorld, on: string): readonly CountedWithoutBaseline[] {
  return services(world).flatMap((service): readonly CountedWithoutBaseline[] => {
    if (service.baselines.some((one) => one.on <= on)) return [];
    const [first, ...others] = [...service.contacts, ...service.calls]
      .filter((one) => one.on <= on)
      .toSorted((one, other) => inOrder(one.on, other.on) || one.n - other.n);
    return first === undefined ? [] : [{ service, counted: [first, ...others] }];
  });
}
