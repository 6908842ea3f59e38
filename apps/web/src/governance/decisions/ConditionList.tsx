import type { ConditionTerms } from '@minutebook/domain';

import { formatDay } from '../../design/days.ts';

/** Conditions, each with who must meet it and by when. */
export function ConditionList({ conditions }: { readonly conditions: readonly ConditionTerms[] }) {
  return (
    <ol className="govuk-list govuk-list--number">
      {conditions.map(({ conditionId, text, owner, dueOn }) => (
        <li key={conditionId}>
          <span className="mb-prose">{text}</span>{' '}
          <span className="mb-secondary">
            {owner}, due {formatDay(dueOn)}
          </span>
        </li>
      ))}
    </ol>
  );
}
