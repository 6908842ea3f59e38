import { Link, useNavigate } from '@tanstack/react-router';

import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { Select } from '../../design/fields/fields.tsx';
import { OfferKept } from '../../kept-filters/OfferKept.tsx';
import { readRecommendationsSearch } from '../search.ts';
import type { RecommendationsSearch } from '../search.ts';

interface RecommendationsFilterProps {
  readonly search: RecommendationsSearch;
  /** Everybody who made one of the recommendations, by name. */
  readonly makers: readonly string[];
}

/** Narrows the recommendations to those that somebody made; the choice is kept in the address. */
export function RecommendationsFilter({ search, makers }: RecommendationsFilterProps) {
  const navigate = useNavigate();
  const { by } = search;
  // What an address asks for is shown even where nobody of that name made one.
  const options = [...new Set([...makers, ...(by === undefined ? [] : [by])])].toSorted((one, other) =>
    one.localeCompare(other, 'en-GB'),
  );
  return (
    <FilterForm
      shows={JSON.stringify(search)}
      label="Narrow the recommendations"
      below={<OfferKept narrowed={by !== undefined} />}
      onApply={(values) =>
        void navigate({ to: '/assurance/recommendations', search: readRecommendationsSearch(values) })
      }
      clear={by === undefined ? null : <Link to="/assurance/recommendations">Clear filters</Link>}
    >
      <Select
        id="filter-by"
        name="by"
        label="Made by"
        none="Anybody"
        options={options.map((name) => ({ value: name, label: name }))}
        defaultValue={by}
      />
    </FilterForm>
  );
}
