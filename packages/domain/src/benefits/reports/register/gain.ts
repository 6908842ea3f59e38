import type { Stated } from '../../../kernel/entry.ts';
import { addsUp } from '../../benefit/measure/adds-up.ts';
import type { MeasureDefinition } from '../../benefit/measure/measure-schema.ts';
import type { Baseline, BenefitState } from '../../benefit/state.ts';

/**
 * What so many periods of a measure gained together: by how much they went the way that is meant, from the baseline. Of a
 * dis-benefit it is less than nothing, as it is a loss. Money that is to go up is counted from nothing where no baseline was
 * agreed; all else cannot be said without one. Example: 6,000 calls where 7,000 were the baseline, to go down, gain 1,000.
 */
export function gainOf(
  value: number,
  { unit, direction }: MeasureDefinition,
  baseline: Stated<Baseline> | undefined,
  kind: BenefitState['kind'],
  periods = 1,
): number | undefined {
  const from = baseline?.value.value ?? (unit.kind === 'money' && direction === 'up' ? 0 : undefined);
  if (from === undefined || !addsUp(unit)) return undefined;
  const moved = value - from * periods;
  const towards = direction === 'up' ? moved : -moved;
  const gained = kind === 'benefit' ? towards : -towards;
  return gained === 0 ? 0 : gained;
}

/** Whether a value is as good as its target: of a loss, no worse than was said. */
export function isAsGood(
  value: number,
  target: number,
  { direction }: MeasureDefinition,
  kind: BenefitState['kind'],
): boolean {
  const wantsMore = (direction === 'up') === (kind === 'benefit');
  return wantsMore ? value >= target : value <= target;
}
