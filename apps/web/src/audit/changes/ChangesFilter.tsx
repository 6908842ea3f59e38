import { Link, useNavigate } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { OfferKept } from '../../kept-filters/OfferKept.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { Select } from '../../design/fields/fields.tsx';
import { abouts, readChangesSearch } from '../search.ts';
import type { ChangesSearch } from '../search.ts';
import { themeWords } from './themes.ts';

const about = abouts.map((value) => ({ value, label: value === 'late' ? 'Late or corrected' : themeWords[value] }));

/** Narrows what changed; the choice is kept in the address. */
export function ChangesFilter({ search }: { readonly search: ChangesSearch }) {
  const navigate = useNavigate();
  const apply = (to: ChangesSearch) => void navigate({ to: '/audit/changes', search: to, resetScroll: false });
  const { projects, departments } = useOptions();
  const isNarrowed = isNarrowedBy(search);
  return (
    <FilterForm
      shows={JSON.stringify(search)}
      label="Narrow what changed"
      below={<OfferKept narrowed={isNarrowed} />}
      onApply={(values) => apply(readChangesSearch(values))}
      clear={isNarrowed ? <Link to="/audit/changes">Clear filters</Link> : null}
    >
      <Select
        id="filter-about"
        name="about"
        label="About"
        none="Everything"
        options={about}
        defaultValue={search.about}
      />
      <Select
        id="filter-department"
        name="department"
        label="Department"
        none="All departments"
        options={departments}
        defaultValue={search.department}
      />
      <Select
        id="filter-project"
        name="project"
        label="Project"
        none="All projects"
        options={projects}
        defaultValue={search.project}
      />
    </FilterForm>
  );
}

function isNarrowedBy({ about: theme, department, project }: ChangesSearch): boolean {
  return [theme, department, project].some((one) => one !== undefined);
}

function useOptions() {
  const { names } = useLedger();
  const projects = names.states('project').map(({ projectId, title }) => ({ value: projectId, label: title.value }));
  const departments = names
    .states('programme')
    .flatMap((one) => one.departments)
    .map(({ departmentId, title }) => ({ value: departmentId, label: title }));
  return { projects: inOrder(projects), departments: inOrder(departments) };
}

function inOrder<One extends { readonly label: string }>(all: readonly One[]): readonly One[] {
  return all.toSorted((one, other) => one.label.localeCompare(other.label));
}
