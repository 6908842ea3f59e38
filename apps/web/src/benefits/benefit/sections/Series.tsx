import { asSentence, measuredPeriodWords, seriesOfBenefit, valueWords } from '@minutebook/domain';
import type { BenefitState, SeriesOfBenefit } from '@minutebook/domain';
import { useMemo } from 'react';

import { EntryLinks } from '../../../clock/links.tsx';
import { useLedger } from '../../../clock/page-ledger.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { Block } from '../../../design/Block.tsx';
import { formatDay } from '../../../design/days.ts';
import { EmptyState } from '../../../design/EmptyState.tsx';
import { OptimismOfOne } from '../../optimism/Optimism.tsx';
import { LazyActual, LazyFan } from '../pictures/LazyCharts.tsx';

/** Each definition of the measure as a series of its own, the newest first, with its baselines and its forecasts. */
export function Series({ benefit }: { readonly benefit: BenefitState }) {
  const { world } = useLedger();
  const { day } = useClocks();
  const all = useMemo(() => seriesOfBenefit(benefit, world, day), [benefit, world, day]);
  if (all.length === 0) {
    return (
      <Block heading="Actual against target">
        <EmptyState>
          Nothing says yet how this is measured. Define the measure, then set the baseline and a target.
        </EmptyState>
      </Block>
    );
  }
  return all.toReversed().map((series) => (
    <Block
      key={series.version}
      heading={headingOf(series, all.length)}
      intro={`${asSentence(series.definition.value.howMeasured)} ${wayOf(benefit, series)}`}
    >
      <Baselines series={series} />
      <LeftOut series={series} />
      <LazyActual benefit={benefit} series={series} />
      <OptimismOfOne benefit={benefit} series={series} />
      <LazyFan benefit={benefit} series={series} />
    </Block>
  ));
}

function wayOf({ kind }: BenefitState, { definition }: SeriesOfBenefit): string {
  const { direction } = definition.value;
  return kind === 'benefit' ? `It is to go ${direction}.` : `It goes ${direction} as the loss comes.`;
}

function headingOf({ version, until, definition }: SeriesOfBenefit, all: number): string {
  if (all === 1) return 'Actual against target';
  const from = `from ${formatDay(definition.on)}`;
  return until === undefined
    ? `Actual against target, definition ${version}, ${from}`
    : `Definition ${version}, ${from} until ${formatDay(until)}`;
}

/** Runs of periods that the picture and its table leave out; mostly since a year was mistyped. */
function LeftOut({ series: { leftOut } }: { readonly series: SeriesOfBenefit }) {
  return leftOut.map(([first, last]) => (
    <p key={measuredPeriodWords(first)} className="govuk-body">
      {measuredPeriodWords(first)} to {measuredPeriodWords(last)} are left out: nothing is said of them.
    </p>
  ));
}

function Baselines({ series: { baselines, baseline, definition } }: { readonly series: SeriesOfBenefit }) {
  const { unit } = definition.value;
  if (baselines.length === 0) {
    return <p className="govuk-body">No baseline was agreed: nobody can say from where it is counted.</p>;
  }
  return (
    <ul className="govuk-list govuk-list--bullet">
      {baselines.map((one) => (
        <li key={one.n}>
          {one.n === baseline?.n ? 'Counted from' : 'Was counted from'} {valueWords(one.value.value, unit)} in{' '}
          {measuredPeriodWords(one.value.period)}, agreed by {one.value.agreedBy} on {formatDay(one.on)}.{' '}
          <span className="mb-secondary">
            {one.value.takenFrom}, <EntryLinks within numbers={[one.n]} />
            {one.reason === undefined ? null : <>. {one.reason}</>}
          </span>
        </li>
      ))}
    </ul>
  );
}
