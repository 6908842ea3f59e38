import type { PlanContent } from '@minutebook/domain';

import { partOf } from '../../../figures/before.ts';
import { FigureView } from '../../../figures/FigureView.tsx';
import { formatMoney } from '../../../design/numbers.ts';
import { listed } from '../../public/words.ts';
import { contradictions } from '../contradictions.ts';
import { usePlanThen } from '../paper/plan-then.tsx';

/** Says where the preferred option and the costs or benefits by year do not come to the same, and by how much. */
export function Contradictions({ content }: { readonly content: PlanContent }) {
  const found = contradictions(content);
  const were = partOf(usePlanThen(), contradictions);
  if (found.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <h2 className="govuk-heading-s">The plan states two different totals</h2>
      {found.map(({ what, option, ofOption, ofProfile, difference }) => (
        <div key={`${what} ${option}`}>
          <p className="govuk-body">
            The preferred option “{option}” {what === 'cost' ? 'costs' : 'would gain'} {formatMoney(ofOption)} over all
            years; the {what === 'cost' ? 'costs' : 'benefits'} by year come to{' '}
            {listed(
              ofProfile.map(({ words, amount }) => `${formatMoney(amount)} ${words}`),
              'nothing',
            )}
            .
          </p>
          <FigureView
            figure={difference}
            was={partOf(were, (then) => then.find((one) => one.what === what && one.option === option)?.difference)}
            small
          />
        </div>
      ))}
    </div>
  );
}
