import type { Figure, Need } from '@minutebook/domain';

import { withDays } from '../design/days.ts';
import { Explain } from '../figures/FigureView.tsx';
import { WhereToAct } from './WhereToAct.tsx';

interface NeedsYouProps {
  readonly needs: readonly Need[];
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: readonly Need[] | undefined;
}

/** What somebody would act on, the most pressing first. */
export function NeedsYou({ needs: all, were }: NeedsYouProps) {
  if (all.length === 0) {
    return <p className="govuk-body">Nothing about projects and decisions is yours to do.</p>;
  }
  return (
    <ul className="govuk-list mb-needs">
      {all.map(({ kind, sentence, figure }) => (
        <li key={kind}>
          <p className="mb-needs__sentence">
            <strong>{withDays(sentence)}</strong> <WhereToAct kind={kind} figure={figure} />
          </p>
          <Explain figure={figure} was={were && figureThen(kind, figure, were)} />
        </li>
      ))}
    </ul>
  );
}

/** A need that was not listed then was none. */
function figureThen(kind: Need['kind'], figure: Figure, were: readonly Need[]): Figure {
  return were.find((one) => one.kind === kind)?.figure ?? { ...figure, value: 0, terms: [] };
}
