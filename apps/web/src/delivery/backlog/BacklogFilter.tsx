import { Link, useNavigate } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Details } from '../../design/Details.tsx';
import { Select, TextField } from '../../design/fields/fields.tsx';
import { OfferKept } from '../../kept-filters/OfferKept.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { standingWords } from '../public/stage-in-words.ts';
import { needWords, readBacklogSearch } from './search.ts';
import type { BacklogSearch } from './search.ts';
import { tierWords } from '../public/tier-words.ts';

const tiers = Object.entries(tierWords).map(([value, label]) => ({ value, label }));
const standings = (['stopped', 'closed', 'notListed'] as const).map((value) => ({
  value,
  label: standingWords[value],
}));

const needs = Object.entries(needWords).map(([value, label]) => ({ value, label }));

/** Narrows the backlog; the choice is kept in the address. It is folded while nothing is narrowed: the rows come first. */
export function BacklogFilter({ search }: { readonly search: BacklogSearch }) {
  const { words, department, tier, aim, standing, need } = search;
  const isNarrowed = (words ?? department ?? tier ?? aim ?? standing ?? need) !== undefined;
  return (
    <div className="mb-narrow">
      <Details summary="Narrow the list" open={isNarrowed}>
        <Filters search={search} isNarrowed={isNarrowed} />
      </Details>
      <OfferKept narrowed={isNarrowed} />
    </div>
  );
}

interface FiltersProps {
  readonly search: BacklogSearch;
  readonly isNarrowed: boolean;
}

function Filters({ search, isNarrowed }: FiltersProps) {
  const navigate = useNavigate();
  const { departments, aims } = useOptions();
  const { words, department, tier, aim, standing, need, move } = search;
  return (
    <FilterForm
      shows={JSON.stringify(search)}
      label="Narrow the backlog"
      onApply={(values) => void navigate({ to: '/backlog', search: { ...readBacklogSearch(values), move } })}
      clear={isNarrowed ? <ClearFilters move={move} /> : null}
    >
      <TextField id="filter-words" name="words" label="Words in the title" defaultValue={words} type="search" />
      <Select
        id="filter-department"
        name="department"
        label="Department"
        none="All departments"
        options={departments}
        defaultValue={department}
      />
      <Select id="filter-tier" name="tier" label="Tier" none="All tiers" options={tiers} defaultValue={tier} />
      <Select id="filter-aim" name="aim" label="Aim" none="All aims" options={aims} defaultValue={aim} />
      <Select
        id="filter-standing"
        name="standing"
        label="Standing"
        none={standingWords.open}
        options={standings}
        defaultValue={standing}
      />
      <Select id="filter-need" name="need" label="To be put in order" none="Any" options={needs} defaultValue={need} />
    </FilterForm>
  );
}

/** What rows are moved in goes on being so. */
function ClearFilters({ move }: Pick<BacklogSearch, 'move'>) {
  return (
    <Link to="/backlog" search={{ move }}>
      Clear filters
    </Link>
  );
}

function useOptions() {
  const programmes = useLedger().names.states('programme');
  const departments = programmes
    .flatMap((one) => one.departments)
    .map(({ departmentId, title }) => ({ value: departmentId, label: title }));
  const aims = programmes.flatMap((one) => one.aims).map(({ aimId, title }) => ({ value: aimId, label: title }));
  return { departments, aims };
}
