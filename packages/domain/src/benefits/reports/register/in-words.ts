import { measuredPeriodWords } from '../../benefit/measure/measured-period.ts';
import { valueWords } from '../../benefit/words.ts';
import type { RegisterOfBenefit } from './register.ts';

/**
 * How a benefit stands, in a sentence or two. Example: “6,100 calls in July 2026, where the target was 6,000: below target.
 * 1 measurement is due and not made.”
 */
export function benefitInWords(line: RegisterOfBenefit): string {
  const { state, measure, last, standing, due } = line;
  const loss = state.kind === 'disBenefit';
  const late = due === 0 ? '' : ` ${due === 1 ? '1 measurement is' : `${due} measurements are`} due and not made.`;
  if (standing === 'abandoned') return 'Abandoned: nobody expects it any more.';
  const ended = standing === 'realised' ? `${loss ? 'The loss' : 'It'} has come. ` : '';
  if (measure === undefined) return `${ended}Nothing says yet how it is measured.`;
  if (last?.measured === undefined) return `${ended}It has not been measured yet.${late}`;
  const { unit } = measure.value;
  const { value, basis } = last.measured.value;
  const was = `${valueWords(value, unit)}${basis === 'estimated' ? ', estimated,' : ''} in ${measuredPeriodWords(last.period)}`;
  if (last.target === undefined || last.isAsGood === undefined) {
    return `${ended}${was}; that period had no target.${late}`;
  }
  const target = valueWords(last.target.value, unit);
  const judged = loss
    ? last.isAsGood
      ? 'no worse than was said'
      : 'worse than was said'
    : last.isAsGood
      ? 'the target is met'
      : 'the target is missed';
  const better = measure.value.direction === 'down' && !loss ? ' (lower is better)' : '';
  return `${ended}${was}, where ${loss ? 'the loss was to be' : 'the target was'} ${target}${better}: ${judged}.${late}`;
}
