import type { Need } from '@minutebook/domain';

import { withDays } from '../design/days.ts';
import { Explain } from '../design/FigureView.tsx';

/** What a programme manager would act on, the most pressing first. */
export function NeedsYou({ needs }: { readonly needs: readonly Need[] }) {
  if (needs.length === 0) return <p className="govuk-body">Nothing: everything that is looked for is in order.</p>;
  return (
    <ul className="govuk-list mb-needs">
      {needs.map(({ kind, sentence, figure }) => (
        <li key={kind}>
          <p className="mb-needs__sentence">{withDays(sentence)}</p>
          <Explain figure={figure} />
        </li>
      ))}
    </ul>
  );
}
