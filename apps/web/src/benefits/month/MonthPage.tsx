import { channels, countedPeriod, periodIn, periodWords, services } from '@minutebook/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { useLedger } from '../../clock/page-ledger.tsx';
import { today } from '../../clock/today.ts';
import { useClocks } from '../../clock/use-clocks.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { TextField } from '../../design/fields/fields.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { RecordLink } from '../../recording/RecordLink.tsx';
import { Page } from '../../shell/Page.tsx';
import { BenefitsTabs } from '../BenefitsTabs.tsx';
import { periodExamples } from '../service/forms/typed-periods.ts';
import { monthToType } from './recorded.ts';
import { TypedMonth } from './TypedMonth.tsx';

/** A page on which a person types or pastes a whole month, for all services. */
export function MonthPage() {
  const { period: asked } = useSearch({ from: '/benefits/services/month' });
  const { world } = useLedger();
  const { past } = useClocks();
  const all = useMemo(() => services(world), [world]);
  // As it was when the page was opened: a month that becomes complete under the hands stays.
  const [first] = useState(() => monthToType(all, today()));
  const period = asked !== undefined && countedPeriod.safeParse(asked).success ? asked : first;
  const ways = useMemo(() => channels(world), [world]);
  return (
    <Page
      title={`Type a month: ${periodWords(period)}`}
      kind="Benefits"
      intro="Contacts and calls of every service. Leave a cell empty where nothing is known, write n/a where the question does not arise, and - where nobody counted; 0 is a figure."
    >
      <BenefitsTabs />
      <Which period={period} />
      {all.length === 0 || ways.length === 0 ? (
        <EmptyState>Register a service and add a channel first.</EmptyState>
      ) : past ? (
        <RecordLink command="RecordContacts">{null}</RecordLink>
      ) : (
        <TypedMonth key={period} period={period} all={all} channels={ways} />
      )}
    </Page>
  );
}

function Which({ period }: { readonly period: string }) {
  const navigate = useNavigate({ from: '/benefits/services/month' });
  return (
    <FilterForm
      label="Choose the month"
      onApply={({ period: one = '' }) => void navigate({ search: { period: periodIn(one) ?? one } })}
      clear={null}
    >
      <TextField
        key={period}
        id="period"
        name="period"
        label="Month or quarter"
        hint={`One that is over, ${periodExamples(today())}.`}
        defaultValue={period}
        width={10}
        autoComplete="off"
      />
    </FilterForm>
  );
}
