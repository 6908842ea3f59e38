import {
  benefits,
  cashablePromise,
  fourFigureNames,
  fourFiguresWords,
  pounds,
  verifiedParts,
  verifiedPartsWords,
} from '@minutebook/domain';
import type { CashablePromise } from '@minutebook/domain';
import type { Moment } from '@minutebook/ledger';

import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useReport, useReportThen } from '../../clock/stepping/use-report.ts';
import { Block } from '../../design/Block.tsx';
import { Explain } from '../../figures/FigureView.tsx';
import { fourFiguresAt } from '../savings/four-figures-at.ts';
import { FourFigures } from '../savings/FourFigures.tsx';

const verifiedPartsAt = ({ world }: Moment, day: string) => verifiedPartsWords(verifiedParts(world, day));
const promiseAt = ({ world }: Moment, day: string) => cashablePromise(world, day);

const toAll = <PathLink path="/benefits">See what every benefit was to bring, and brings</PathLink>;

/** The four figures of savings beside what was promised for the year; nothing before there are benefits. */
export function OverviewBenefits() {
  const { world } = useLedger();
  const figures = useReport(fourFiguresAt);
  const promise = useReport(promiseAt);
  const isTold = fourFigureNames.some((one) => figures[one].terms.length > 0);
  const parts = useReport(verifiedPartsAt);
  const isPromised = promise.promised.terms.length > 0;
  if (!isPromised && !isTold && benefits(world).length === 0) return null;
  return (
    <Block heading="Do the benefits come?" intro={isTold ? `${fourFiguresWords(figures)}.` : undefined}>
      {isTold ? <FourFigures figures={figures} /> : null}
      {isTold && parts !== '' ? <p className="govuk-body">{parts}</p> : null}
      {isPromised ? <Promised promise={promise} /> : null}
      {isPromised ? null : <p className="govuk-body">{toAll}</p>}
    </Block>
  );
}

function Promised({ promise: { year, promised, verified, taken } }: { readonly promise: CashablePromise }) {
  const then = useReportThen(promiseAt);
  const were = then && [then.promised, then.verified, then.taken];
  return (
    <>
      <p className="govuk-body">
        Of cashable benefits, {pounds(promised.value)} is promised for {year}; for that year {pounds(verified.value)} is
        verified and {pounds(taken.value)} taken from budgets. {toAll}
      </p>
      <div className="mb-folds">
        {[promised, verified, taken].map((figure) => (
          <Explain key={figure.label} figure={figure} was={were?.find(({ label }) => label === figure.label)} named />
        ))}
      </div>
    </>
  );
}
