import { gradingNames, gradings, gradingWords } from '@minutebook/domain';
import type { AssessmentState } from '@minutebook/domain';

import { EntryLinks } from '../../../clock/links.tsx';
import { formatDay } from '../../../design/days.ts';
import { SummaryList } from '../../../design/SummaryList.tsx';
import { visitWords } from '../particulars.ts';

/** Who assessed what, when, and both grades on the scales that they are on. */
export function AssessmentFacts({ assessment }: { readonly assessment: AssessmentState }) {
  const { body, subject, visited, published } = assessment;
  return (
    <SummaryList
      rows={[
        { label: 'By', value: body, action: <EntryLinks numbers={[published.n]} /> },
        { label: 'Of', value: subject },
        { label: 'Visited', value: visited === undefined ? 'Not stated' : visitWords(visited) },
        { label: 'Published', value: formatDay(published.on) },
        ...gradings.map((of) => {
          const given = assessment[of];
          return {
            label: `${gradingNames[of]}: ${gradingWords[of].toLowerCase()}`,
            value:
              given === undefined ? (
                'None given'
              ) : (
                <>
                  <strong>{given.grade}</strong>
                  <div className="mb-secondary">on its scale, from the lowest: {given.scale.join(', ')}</div>
                </>
              ),
          };
        }),
      ]}
    />
  );
}
