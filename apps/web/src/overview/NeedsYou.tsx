import type { Figure, Overview } from '@minutebook/domain';

import { withDays } from '../design/days.ts';
import { Explain } from '../design/FigureView.tsx';

/** Something that somebody would act on. */
export type AnyNeed = Overview['needsYou'][number];

interface NeedsYouProps {
  readonly needs: readonly AnyNeed[];
  /** Those at the date compared with; absent when nothing is compared. */
  readonly were: readonly AnyNeed[] | undefined;
}

/** What somebody would act on, the most pressing first. */
export function NeedsYou({ needs, were }: NeedsYouProps) {
  if (needs.length === 0) return <p className="govuk-body">Nothing: everything that is looked for is in order.</p>;
  return (
    <ul className="govuk-list mb-needs">
      {needs.map(({ kind, sentence, figure }) => (
        <li key={kind}>
          <p className="mb-needs__sentence">{withDays(sentence)}</p>
          <Explain figure={figure} was={were && figureThen(kind, figure, were)} />
        </li>
      ))}
    </ul>
  );
}

/** A need that was not listed then was none. */
function figureThen(kind: AnyNeed['kind'], figure: Figure, were: readonly AnyNeed[]): Figure {
  return were.find((one) => one.kind === kind)?.figure ?? { ...figure, value: 0, terms: [] };
}
