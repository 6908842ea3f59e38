import { decisionsRegister, outcomeWords } from '@minutebook/domain';
import { Link, useNavigate } from '@tanstack/react-router';

import { useLedger } from '../../clock/page-ledger.tsx';
import { Select, TextField } from '../../design/fields/fields.tsx';
import { OfferKept } from '../../kept-filters/OfferKept.tsx';
import { FilterForm } from '../../design/fields/FilterForm.tsx';
import { readDecisionsSearch } from '../search.ts';
import type { DecisionsSearch } from '../search.ts';

const outcomes = Object.entries(outcomeWords).map(([value, label]) => ({ value, label }));
const takers = [
  { value: 'board', label: 'A board' },
  { value: 'officer', label: 'An officer, under delegation' },
];

/** Narrows the register; the choice is kept in the address. */
export function DecisionsFilter({ search }: { readonly search: DecisionsSearch }) {
  const navigate = useNavigate();
  const { projects, boards, gates } = useOptions();
  const { words, outcome, project, board, gate, takenBy, from, to } = search;
  const narrowed = words ?? outcome ?? project ?? board ?? gate ?? takenBy ?? from ?? to;
  return (
    <FilterForm
      shows={JSON.stringify(search)}
      label="Narrow the register"
      below={<OfferKept narrowed={narrowed !== undefined} />}
      onApply={(values) => void navigate({ to: '/governance/decisions', search: readDecisionsSearch(values) })}
      clear={narrowed === undefined ? null : <Link to="/governance/decisions">Clear filters</Link>}
    >
      <TextField id="filter-words" name="words" label="Words" defaultValue={words} type="search" />
      <Select
        id="filter-outcome"
        name="outcome"
        label="Outcome"
        none="All outcomes"
        options={outcomes}
        defaultValue={outcome}
      />
      <Select
        id="filter-project"
        name="project"
        label="Project"
        none="All projects"
        options={projects}
        defaultValue={project}
      />
      <Select id="filter-gate" name="gate" label="Gate" none="All gates" options={gates} defaultValue={gate} />
      <Select id="filter-board" name="board" label="Board" none="All boards" options={boards} defaultValue={board} />
      <Select id="filter-by" name="takenBy" label="Decided by" none="Anybody" options={takers} defaultValue={takenBy} />
      <TextField id="filter-from" name="from" label="From the day" type="date" defaultValue={from} />
      <TextField id="filter-to" name="to" label="To the day" type="date" defaultValue={to} />
    </FilterForm>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the register can be narrowed to: what its decisions name. */
function useOptions() {
  const { world } = useLedger();
  const rows = decisionsRegister(world);
  return {
    projects: once(
      rows.flatMap(({ project }) =>
        project === undefined ? [] : [{ value: project.projectId, label: project.title.value }],
      ),
    ),
    gates: once(rows.flatMap(({ gate }) => (gate === undefined ? [] : [{ value: gate.gateId, label: gate.title }]))),
    boards: world.states('board').map(({ boardId, title }) => ({ value: boardId, label: title })),
  };
}

function once(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.map((one) => [one.value, one])).values()];
}
