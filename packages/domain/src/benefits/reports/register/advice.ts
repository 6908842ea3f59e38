import { inForceOn } from '../../../kernel/entry.ts';
import { measureOf, versionOn } from '../../benefit/measure/definitions.ts';
import type { BenefitState } from '../../benefit/state.ts';

/** What makes a benefit one that can be realised, in the order in which it is asked. Source: MSP. */
export const benefitTests = ['described', 'observable', 'attributable', 'measurable'] as const;

/** One of the four tests, whether it is passed, and why it is asked or what shows that it is. */
export interface BenefitAdvice {
  readonly test: (typeof benefitTests)[number];
  readonly isMet: boolean;
  readonly sentence: string;
}

/** Advice on a benefit as it stands on a day: it stops nobody. */
export function adviceOn(state: BenefitState, on: string): readonly BenefitAdvice[] {
  const measure = measureOf(state, versionOn(state, on));
  const baseline = state.baselines.some((one) => one.value.definition === versionOn(state, on) && one.on <= on);
  const attributed = (inForceOn(state.attributions, on)?.value ?? []).length > 0;
  const said = (test: BenefitAdvice['test'], isMet: boolean, met: string, missing: string): BenefitAdvice => ({
    test,
    isMet,
    sentence: isMet ? met : missing,
  });
  return [
    said(
      'described',
      state.description !== undefined,
      'It says who has it and what is different then.',
      'Nobody can recognise what is only a title: describe who has it, and what is different then.',
    ),
    said(
      'observable',
      measure !== undefined,
      'It says how anybody would see it.',
      'Without a measure it can only be claimed: say how anybody would see that it came.',
    ),
    said(
      'attributable',
      attributed,
      'It says which projects bring it.',
      'What is put down to no project may come anyway, or be counted twice: say which projects bring it.',
    ),
    said(
      'measurable',
      baseline,
      'It says from where it is counted.',
      'Once it has changed, nobody can agree on where it began: set the baseline before.',
    ),
  ];
}
