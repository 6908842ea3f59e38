import { recordedKinds } from '@minutebook/domain';
import type { RecordedMoney } from '@minutebook/domain';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { Select, TextField } from '../../design/fields/fields.tsx';
import { OfferKept } from '../../kept-filters/OfferKept.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { readBudgetSearch } from '../search.ts';
import type { BudgetSearch } from '../search.ts';
import { recordedWords } from './kind-words.ts';

interface RecordedFilterProps {
  readonly budgetId: string;
  readonly search: BudgetSearch;
  /** What is narrowed: only kinds and years that are there are offered. */
  readonly all: readonly RecordedMoney[];
}

/** Narrows what is recorded of a budget; the choice is kept in the address. */
export function RecordedFilter({ budgetId, search, all }: RecordedFilterProps) {
  const navigate = useNavigate();
  const { kinds, years } = useMemo(() => optionsOf(all), [all]);
  const { words, kind, year } = search;
  const page = { to: '/budget/$budgetId', params: { budgetId } } as const;
  const isNarrowed = words !== undefined || kind !== undefined || year !== undefined;
  return (
    <FilterForm
      shows={JSON.stringify(search)}
      label="Narrow payments, orders and forecasts"
      below={<OfferKept narrowed={isNarrowed} />}
      onApply={(values) => void navigate({ ...page, search: readBudgetSearch(values), resetScroll: false })}
      clear={
        isNarrowed ? (
          <Link {...page} resetScroll={false}>
            Clear filters
          </Link>
        ) : null
      }
    >
      <TextField id="filter-words" name="words" label="To, or reference" defaultValue={words} type="search" />
      <Select id="filter-kind" name="kind" label="What" none="All" options={kinds} defaultValue={kind} />
      <Select id="filter-year" name="year" label="Year" none="All years" options={years} defaultValue={year} />
    </FilterForm>
  );
}

function optionsOf(all: readonly RecordedMoney[]) {
  const there = new Set(all.map(({ kind }) => kind));
  const years = new Set(all.flatMap((one) => one.years));
  return {
    kinds: recordedKinds.filter((one) => there.has(one)).map((value) => ({ value, label: recordedWords[value] })),
    years: [...years].toSorted().map((value) => ({ value, label: value })),
  };
}
