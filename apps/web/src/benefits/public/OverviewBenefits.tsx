import { benefits, cashablePromise, fourFigureNames, fourFigures, fourFiguresWords, pounds } from '@minutebook/domain';
import type { CashablePromise } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useReport } from '../../clock/stepping/use-report.ts';
import { Block } from '../../design/Block.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { FourFigures } from '../savings/FourFigures.tsx';

const figuresAt = ({ world }: Moment, day: string) => fourFigures(world, day);
const promiseAt = ({ world }: Moment, day: string) => cashablePromise(world, day);

/** The four figures of savings beside what was promised for the year; nothing before there are benefits. */
export function OverviewBenefits() {
  const { world } = useLedger();
  const figures = useReport(figuresAt);
  const promise = useReport(promiseAt);
  const isTold = fourFigureNames.some((one) => figures[one].terms.length > 0);
  const isPromised = promise.promised.terms.length > 0;
  if (!isPromised && !isTold && benefits(world).length === 0) return null;
  return (
    <Block heading="Do the benefits come?" intro={isTold ? `${fourFiguresWords(figures)}.` : undefined}>
      {isTold ? <FourFigures figures={figures} /> : null}
      {isPromised ? <Promised promise={promise} /> : null}
      <p className="govuk-body">
        <PathLink path="/benefits">See what every benefit was to bring, and brings</PathLink>
      </p>
    </Block>
  );
}

function Promised({ promise: { year, promised, verified, taken } }: { readonly promise: CashablePromise }) {
  return (
    <>
      <p className="govuk-body">
        Of cashable benefits, {pounds(promised.value)} is promised for {year}; for that year {pounds(verified.value)} is
        verified and {pounds(taken.value)} taken from budgets.
      </p>
      {[promised, verified, taken].map((figure) => (
        <Explain key={figure.label} figure={figure} named />
      ))}
    </>
  );
}
