import { queryFigures } from '@minutebook/domain';
import type { Figure } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { useReport, useReportThen } from '../../../clock/stepping/use-report.ts';
import { partOf } from '../../../figures/before.ts';
import { Was } from '../../../figures/Was.tsx';
import { FigureView } from '../../../figures/FigureView.tsx';

const figuresAt = ({ world }: Moment, day: string) => queryFigures(world, day);

/** How many wait and for how long, how many wait for a word, how many are closed, and how long an answer took. */
export function QueryNumbers() {
  const { unanswered, byAge, answered, closed, took } = useReport(figuresAt);
  const were = useReportThen(figuresAt);
  return (
    <div className="mb-figures">
      <FigureView figure={unanswered} was={were?.unanswered} />
      {byAge.map((figure, at) => {
        const was = were?.byAge[at];
        return figure.value === 0 && (was?.value ?? 0) === 0 ? null : (
          <FigureView key={figure.label} figure={figure} was={was} small />
        );
      })}
      <FigureView figure={answered} was={were?.answered} />
      <FigureView figure={closed} was={were?.closed} />
      {took === undefined ? (
        <NoneTook was={were?.took} />
      ) : (
        <FigureView figure={took} was={partOf(were, (one) => one.took)} />
      )}
    </div>
  );
}

/** That there is no answer any more by which to tell how long one takes; nothing where there was none before. */
function NoneTook({ was }: { readonly was: Figure | undefined }) {
  if (was === undefined) return null;
  return (
    <div className="mb-figure">
      <p className="mb-figure__label">{was.label}</p>
      <p className="mb-figure__value">No answer</p>
      <Was figure={{ ...was, value: 0, terms: [] }} was={was} />
    </div>
  );
}
