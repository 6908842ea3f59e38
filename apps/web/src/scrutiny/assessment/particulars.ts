import {
  budgetWords,
  causeWords,
  cohortWords,
  countWords,
  gradingNames,
  gradings,
  newest,
  severityWords,
  shareInWords,
} from '@minutebook/domain';
import type { AssessmentState, LedgerWorld } from '@minutebook/domain';

import { formatDay, withDays } from '../../design/days.ts';
import type { Known } from '../../entries/differences-of.ts';
import { findingTitle } from './finding-title.ts';

/** What is known of an assessment, in words; nothing before it was recorded. */
export function assessmentParticulars(assessment: AssessmentState | undefined, world: LedgerWorld): readonly Known[] {
  if (assessment === undefined) return [];
  const { title, body, subject, visited, published } = assessment;
  return [
    { label: 'Title', words: title },
    { label: 'By', words: body },
    { label: 'Of', words: subject },
    { label: 'Published', words: formatDay(published.on) },
    ...(visited === undefined ? [] : [{ label: 'Visited', words: visitWords(visited) }]),
    ...gradings.flatMap((of) => {
      const given = assessment[of];
      const words = `${given?.grade}, of ${given?.scale.join(', ')}`;
      return given === undefined ? [] : [{ label: gradingNames[of], words }];
    }),
    ...foundIn(assessment, world),
    ...statedIn(assessment),
  ];
}

/** The days on which the body was there. */
export function visitWords({ from, to }: NonNullable<AssessmentState['visited']>): string {
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
}

function foundIn({ findings }: AssessmentState, world: LedgerWorld): readonly Known[] {
  return findings.map(({ value }) => {
    const { findingId, text, theme, severity, cause, reference, repeats } = value;
    const again = repeats === undefined ? '' : `; says again: ${findingTitle(repeats, world)}`;
    const where = reference === undefined ? '' : `, ${reference}`;
    return {
      key: `finding ${findingId}`,
      label: `Finding, ${theme}`,
      words: `${text} (${severityWords[severity]}, cause ${causeWords[cause]}${where}${again})`,
    };
  });
}

function statedIn({ benchmarks, estates }: AssessmentState): readonly Known[] {
  const estate = newest(estates)?.value;
  return [
    ...benchmarks.map(({ n, value }) => ({
      key: `benchmark ${n}`,
      label: 'How others fared',
      words: withDays(`${cohortWords(value.cohort)}: ${value.shares.map(shareInWords).join(', ')}`),
    })),
    ...(estate === undefined
      ? []
      : [
          {
            label: 'What the service has and costs',
            words: [budgetWords(estate) ?? [], estate.counts.map(countWords)].flat().join('; '),
          },
        ]),
  ];
}
