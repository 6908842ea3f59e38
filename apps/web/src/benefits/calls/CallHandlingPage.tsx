import { callPeriods, lateBaseline, periodWords, servicesWithCalls } from '@minutebook/domain';
import type { CallPeriod, ServiceState } from '@minutebook/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { stringifySearch } from '../../address/read.ts';
import { PathLink } from '../../clock/links.tsx';
import { useLedger } from '../../clock/page-ledger.tsx';
import { useClocks } from '../../clock/use-clocks.ts';
import { formatDay } from '../../design/days.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Select } from '../../design/fields/fields.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { counted, formatFigure } from '../../design/numbers.ts';
import { WarningText } from '../../design/WarningText.tsx';
import { partOf } from '../../figures/before.ts';
import { FigureView } from '../../figures/FigureView.tsx';
import { listed } from '../../governance/public/words.ts';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { CallsChart } from './CallsChart.tsx';
import { CompareCalls } from './CompareCalls.tsx';
import { TargetsInForce } from './TargetsInForce.tsx';
import { useCallsThen } from './use-calls-then.ts';

/** How calls were handled: abandoned, waited and talked, by month against baseline and target of the day. */
export function CallHandlingPage() {
  const { service } = useSearch({ from: '/benefits/call-handling' });
  const { world } = useLedger();
  const { day } = useClocks();
  const all = useMemo(() => servicesWithCalls(world), [world]);
  const these = useMemo(
    () => (service === undefined ? all : all.filter(({ serviceId }) => serviceId === service)),
    [all, service],
  );
  const periods = useMemo(() => callPeriods(these, day), [these, day]);
  const before = useCallsThen(these);
  const last = periods.findLast(({ figures }) => figures !== undefined);
  return (
    <Page title="Calls" kind="Benefits" intro={inWords(last, periods)}>
      <BenefitsTabs />
      <WarningText sentences={lateBaselines(these)} />
      {all.length === 0 ? (
        <EmptyState>
          No calls were counted. They are recorded for a service, such as the contact centre, month by month.
        </EmptyState>
      ) : (
        <>
          <OfService all={all} service={service} />
          <LastFigures last={last} before={before} />
          <TargetsInForce these={these} day={day} />
          <CallsChart which="abandonment" periods={periods} before={before} />
          <CallsChart which="wait" periods={periods} before={before} />
          <CompareCalls services={these} periods={periods} />
        </>
      )}
    </Page>
  );
}

const shown = ['offered', 'abandonment', 'wait', 'talk'] as const;

interface LastFiguresProps {
  readonly last: CallPeriod | undefined;
  /** All periods at the date compared with; absent when nothing is compared. */
  readonly before: readonly CallPeriod[] | undefined;
}

/** The figures of the last period, with what was known of it at the date compared with. */
function LastFigures({ last, before }: LastFiguresProps) {
  const was = partOf(before, (all) => all.find(({ period }) => period === last?.period)?.figures);
  if (last?.figures === undefined) return null;
  return (
    <div className="mb-figures">
      {shown.map((which) => {
        const figure = last.figures?.[which];
        return figure === undefined ? null : (
          <FigureView key={which} figure={figure} was={partOf(was, (one) => one[which])} small />
        );
      })}
    </div>
  );
}

function OfService({ all, service }: { readonly all: readonly ServiceState[]; readonly service: string | undefined }) {
  const { from, to } = useSearch({ from: '/benefits/call-handling' });
  const navigate = useNavigate({ from: '/benefits/call-handling' });
  const everyService = `/benefits/call-handling${stringifySearch({ from, to })}`;
  if (all.length < 2) return null;
  return (
    <FilterForm
      label="Narrow the calls"
      onApply={({ service: one }) => void navigate({ search: (before) => ({ ...before, service: one }) })}
      clear={service === undefined ? null : <PathLink path={everyService}>All services</PathLink>}
    >
      <Select
        id="service"
        name="service"
        label="Service"
        none="All services"
        options={all.map(({ serviceId, title }) => ({ value: serviceId, label: title }))}
        defaultValue={service ?? ''}
      />
    </FilterForm>
  );
}

/** Baselines that each have a sentence of their own; of more, only how many there are. */
const most = 3;

function lateBaselines(these: readonly ServiceState[]): readonly string[] {
  const late = these.flatMap(lateWords);
  if (late.length <= most) return late;
  return [
    `${counted(late.length, 'service')} had the baseline agreed after the target had been met: what each is compared with was chosen knowing that. The page of each service says when.`,
  ];
}

function lateWords(service: ServiceState): readonly string[] {
  const late = lateBaseline(service);
  if (late === undefined) return [];
  return [
    `The baseline of “${service.title}” was agreed on ${formatDay(late.agreedOn)}, after its target had been met in ${periodWords(late.period)}: what it is compared with was chosen knowing that.`,
  ];
}

function inWords(last: CallPeriod | undefined, periods: readonly CallPeriod[]): string {
  if (last?.figures === undefined) return 'How many callers gave up, how long they waited, and how long the talk was.';
  const { offered, abandonment, wait } = last.figures;
  const parts = [
    `In ${periodWords(last.period)} ${counted(offered.value, 'call')} offered to ${counted(last.counted.length, 'service')}`,
    ...(abandonment === undefined ? [] : [`${formatFigure(abandonment)} abandoned`]),
    ...(wait === undefined ? [] : [`an average wait of ${formatFigure(wait)}`]),
  ];
  return `${parts.join(', ')}.${gapsWords(periods)}`;
}

/** Gaps that are named; of more, only how many there are. */
const gapsNamed = 3;

function gapsWords(periods: readonly CallPeriod[]): string {
  const gaps = periods.filter(({ figures }) => figures === undefined).map(({ period }) => periodWords(period));
  if (gaps.length === 0) return '';
  return ` Not collected: ${gaps.length > gapsNamed ? counted(gaps.length, 'month') : listed(gaps, '')}.`;
}
