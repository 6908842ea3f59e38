import type { PlanContent } from '@minutebook/domain';

import { FigureView } from '../../../figures/FigureView.tsx';
import { formatMoney } from '../../../design/numbers.ts';
import { listed } from '../../public/words.ts';
import { contradictions } from '../contradictions.ts';

/** Says where the preferred option and the costs or benefits by year do not come to the same, and by how much. */
export function Contradictions({ content }: { readonly content: PlanContent }) {
  const found = contradictions(content);
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
          <FigureView figure={difference} small />
        </div>
      ))}
    </div>
  );
}
