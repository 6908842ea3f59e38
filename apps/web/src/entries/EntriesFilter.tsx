import { categories, typesOf } from '@minutebook/domain';
import { Link, useNavigate } from '@tanstack/react-router';

import { useLedger } from '../clock/page-ledger.tsx';
import { Select, TextField } from '../design/fields/fields.tsx';
import { OfferKept } from '../kept-filters/OfferKept.tsx';
import { FilterForm } from '../design/fields/FilterForm.tsx';
import { kindWords } from './entry-words.ts';
import { usePeopleOfEntries } from './people-of-entries.ts';
import { readEntriesSearch } from './search.ts';
import type { EntriesSearch } from './search.ts';

const kinds = [...categories.flatMap((category) => typesOf(category)), 'EntryCorrected', 'EntryWithdrawn']
  .map((type) => ({ value: type, label: kindWords(type) }))
  .toSorted((one, other) => one.label.localeCompare(other.label));

const marks = [
  { value: 'imported', label: 'Imported' },
  { value: 'late', label: 'Recorded late' },
];

/** Narrows the list of entries; the choice is kept in the address. */
export function EntriesFilter({ search }: { readonly search: EntriesSearch }) {
  const navigate = useNavigate();
  const { world } = useLedger();
  const projects = world
    .states('project')
    .map(({ projectId, title }) => ({ value: projectId, label: title.value }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
  const people = usePeopleOfEntries();
  const { words, kind, project, by, mark, day } = search;
  const narrowed = words ?? kind ?? project ?? by ?? mark ?? day;
  return (
    <FilterForm
      shows={JSON.stringify(search)}
      label="Narrow the entries"
      below={<OfferKept narrowed={narrowed !== undefined} />}
      onApply={(values) => void navigate({ to: '/entries', search: readEntriesSearch(values) })}
      clear={narrowed === undefined ? null : <Link to="/entries">Clear filters</Link>}
    >
      <TextField id="filter-words" name="words" label="Words" defaultValue={words} type="search" />
      <Select id="filter-kind" name="kind" label="Kind" none="All kinds" options={kinds} defaultValue={kind} />
      <Select
        id="filter-project"
        name="project"
        label="Project"
        none="All projects"
        options={projects}
        defaultValue={project}
      />
      <Select id="filter-by" name="by" label="Recorded by" none="Anybody" options={people} defaultValue={by} />
      <Select id="filter-mark" name="mark" label="Marked" none="Any" options={marks} defaultValue={mark} />
      <TextField id="filter-day" name="day" label="Recorded or true on" type="date" defaultValue={day} />
    </FilterForm>
  );
}
