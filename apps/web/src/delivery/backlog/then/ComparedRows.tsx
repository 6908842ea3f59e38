import type { BacklogRow } from '@minutebook/domain';
import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { EntryLink, ProjectLink } from '../../../clock/links.tsx';
import { useClocks } from '../../../clock/use-clocks.ts';
import { SomeFirst } from '../../../design/SomeFirst.tsx';
import { Table } from '../../../design/Table.tsx';
import type { Column } from '../../../design/Table.tsx';
import type { BacklogSearch } from '../search.ts';
import type { Between } from './came-and-went.ts';
import { besideThen } from './columns.tsx';
import { useThen } from './use-then.ts';

interface ComparedRowsProps {
  readonly search: BacklogSearch;
  readonly rows: readonly BacklogRow[];
  /** Those on other pages too. */
  readonly all: readonly BacklogRow[];
  readonly columns: readonly Column<BacklogRow>[];
  /** Shows the rows by the columns with what they said then; without it, a table does. */
  readonly children?: (columns: readonly Column<BacklogRow>[]) => ReactNode;
}

/** Projects with what each row said at the point compared with, where that was something else, and who came and went. */
export function ComparedRows({ search, rows, all, columns, children }: ComparedRowsProps) {
  const then = useThen(search, all);
  const beside = useMemo(
    () => (then === undefined ? columns : columns.map((column) => besideThen(column, then))),
    [columns, then],
  );
  return (
    <>
      {then === undefined ? null : (
        <>
          <Told what="Came into this list" all={then.list.came} />
          <Told what="Left this list" all={then.list.went} />
        </>
      )}
      {children?.(beside)}
      {children !== undefined || rows.length === 0 ? null : (
        <Table
          caption="Projects"
          captionHidden
          columns={beside}
          rows={rows}
          all={all}
          keyOf={(row) => row.project.projectId}
        />
      )}
    </>
  );
}

/** So many are told at once. */
const first = 5;

function Told({ what, all }: { readonly what: string; readonly all: readonly Between[] }) {
  const { compared } = useClocks();
  if (all.length === 0 || compared === undefined) return null;
  const heading = `${what} since ${compared.words.short}`;
  return (
    <div className="mb-came">
      <p className="govuk-body mb-small">{heading}:</p>
      <SomeFirst all={all} first={first} what={heading}>
        {(some) => (
          <ul className="govuk-list govuk-list--bullet mb-small">
            {some.map(({ projectId, title, how, n }) => (
              <li key={projectId}>
                <ProjectLink projectId={projectId}>{title}</ProjectLink>: {how}
                {n === undefined ? null : (
                  <>
                    , <EntryLink n={n} />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </SomeFirst>
    </div>
  );
}
