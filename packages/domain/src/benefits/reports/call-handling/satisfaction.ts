import type { Figure } from '../../../kernel/figure.ts';
import { periodWords } from '../../period.ts';
import { countedIn } from '../../service/counted.ts';
import type { ServiceState } from '../../service/state.ts';
import { ratioFigure } from '../ratio.ts';

/** Who was satisfied in one period, of those who answered; without a share where nobody did. */
export interface SatisfactionIn {
  readonly period: string;
  readonly respondents: number;
  readonly satisfied: number;
  readonly share: Figure<'share'> | undefined;
  readonly n: number;
}

/** Satisfaction with a service, period by period. */
export function satisfactionOf(service: ServiceState): readonly SatisfactionIn[] {
  return countedIn(service.satisfaction).map(({ n, value: { period, respondents, satisfied } }) => ({
    period,
    respondents,
    satisfied,
    n,
    share: ratioFigure(
      {
        label: `Satisfied, ${periodWords(period)}`,
        unit: 'share',
        formula: 'Satisfied ÷ those who answered',
        doesNotTell: 'It does not tell what those think who did not answer.',
      },
      [{ key: period, label: periodWords(period), above: satisfied, below: respondents, entries: [n] }],
      10_000n,
    ),
  }));
}
