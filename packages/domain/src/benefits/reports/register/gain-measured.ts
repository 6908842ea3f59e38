import { splitStream } from '../../../kernel/entry.ts';
import type { Entry } from '../../../kernel/entry.ts';
import type { LedgerWorld } from '../../../world.ts';
import { baselineOn, measureOf } from '../../benefit/measure/definitions.ts';
import { measuredPeriodWords } from '../../benefit/measure/measured-period.ts';
import type { Measurement } from '../../benefit/state.ts';
import { valueWords } from '../../benefit/words.ts';
import { benefitOf } from '../../read.ts';
import { gainOf } from './gain.ts';

/**
 * What a benefit gained by one measurement, against the baseline of its day: “£7,200” of “Billing without agency officers,
 * April to June 2026”. `undefined` for what is no measurement, and where it cannot be said.
 */
export function gainMeasured(
  { stream, type, data, effectiveOn }: Entry,
  world: LedgerWorld,
): { readonly of: string; readonly words: string } | undefined {
  const { category, id } = splitStream(stream);
  const state = category === 'benefit' && type === 'MeasurementRecorded' ? benefitOf(world, id) : undefined;
  if (state === undefined) return undefined;
  const { definition, period, value } = data as Measurement;
  const measure = measureOf(state, definition)?.value;
  const gained = measure && gainOf(value, measure, baselineOn(state, definition, effectiveOn), state.kind);
  if (measure === undefined || gained === undefined) return undefined;
  return { of: `${state.title}, ${measuredPeriodWords(period)}`, words: valueWords(gained, measure.unit) };
}
