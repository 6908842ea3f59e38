import type { Figure } from '@minutebook/domain';

import { AskAbout } from '../asking/AskAbout.tsx';
import { withDays } from '../design/days.ts';
import { Details } from '../design/Details.tsx';
import { formatFigure } from '../design/numbers.ts';
import { part } from '../fetching/part.tsx';
import { CorrectedBehind } from './CorrectedBehind.tsx';
import { RulesInForce } from './RulesInForce.tsx';
import { WhyItDiffers } from './FigureThen.tsx';
import { TermList } from './TermList.tsx';

/** Fetched only by who takes an explanation away. */
const TakeExplanation = part(() => import('./TakeExplanation.tsx'), 'TakeExplanation');

interface ExplainProps {
  readonly figure: Figure;
  /** The same figure at the date that the page is compared with; absent when nothing is compared. */
  readonly was?: Figure | undefined;
  /** What it is called where it is asked about, if other figures of the page have its label. */
  readonly called?: string;
}

/**
 * How a figure comes about: formula, terms with the entries behind each, the rules in force for it, what it was, and what it
 * does not tell.
 */
export function Explanation({ figure, was, called = figure.label }: ExplainProps) {
  return (
    <>
      <p className="mb-small">
        <strong>How it is worked out.</strong> {withDays(figure.formula)}.
      </p>
      {figure.terms.length === 0 ? (
        <p className="mb-small">Nothing is counted: there is no entry behind it.</p>
      ) : (
        <TermList terms={figure.terms} unit={figure.unit} />
      )}
      <CorrectedBehind figure={figure} />
      <RulesInForce rules={figure.rules ?? []} />
      <WhyItDiffers figure={figure} was={was} />
      <p className="mb-small">
        <strong>What it does not tell.</strong> {withDays(figure.doesNotTell)}
      </p>
      <Details summary="Take this explanation away: CSV, Excel, copy">
        <TakeExplanation figure={figure} was={was} />
      </Details>
      <AskAbout figure={{ label: withDays(called), value: formatFigure(figure) }}>Ask about this figure</AskAbout>
    </>
  );
}
