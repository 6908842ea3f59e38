import { memo, useCallback, useSyncExternalStore } from 'react';

import { EntryLinks, PathLink } from '../../clock/links.tsx';
import { GridCell } from './GridCell.tsx';
import { isTyped } from './grid-store.ts';
import type { GridStore, Outcome } from './grid-store.ts';
import type { GridOf, GridThing } from './grid-of.ts';

interface GridRowProps<Thing extends GridThing> {
  readonly of: GridOf<Thing>;
  readonly store: GridStore;
  readonly thing: Thing;
  /** Its place among all rows, from 0. */
  readonly at: number;
}

/** One row of a grid. It is drawn again when something of it changes, and at no other time. */
export const GridRow = memo(OneRow) as typeof OneRow;

function OneRow<Thing extends GridThing>({ of, store, thing, at }: GridRowProps<Thing>) {
  const { id, title } = thing;
  const listen = useCallback((told: () => void) => store.listen(id, told), [store, id]);
  const { cells, outcome } = useSyncExternalStore(listen, () => store.row(id));
  const problems = isTyped(cells) ? of.problemsIn(thing, cells) : [];
  const said = `grid-said-${at}`;
  return (
    <>
      <tr>
        <th scope="row">{title}</th>
        {of.columns.map((column, place) => (
          <td key={column.title}>
            <span className="mb-grid__label" aria-hidden="true">
              {column.title}
            </span>
            <GridCell
              id={of.cellId?.(thing, place)}
              label={`${title}, ${column.title}`}
              {...{ at, place, column }}
              placeholder={column.placeholder?.(thing)}
              isWrong={problems.length > 0}
              said={problems.length > 0 ? said : undefined}
              isFixed={outcome?.kind === 'sending'}
              value={cells[place] ?? ''}
              onType={(text) => store.type(id, place, text)}
            />
          </td>
        ))}
        {of.sum === undefined ? null : <RowSum title={of.sum.title} sum={of.sum.of(cells)} />}
      </tr>
      <RowSaid id={said} {...{ of, thing, cells, problems, outcome }} />
    </>
  );
}

function RowSum({ title, sum }: { readonly title: string; readonly sum: string }) {
  return (
    <td className="mb-grid__sum">
      <span className="mb-grid__label" aria-hidden="true">
        {title}
      </span>
      {sum}
    </td>
  );
}

interface RowSaidProps<Thing extends GridThing> {
  readonly id: string;
  readonly of: GridOf<Thing>;
  readonly thing: Thing;
  readonly cells: readonly string[];
  readonly problems: readonly string[];
  readonly outcome: Outcome | undefined;
}

/** What is said of a row, what is wrong with it, and what became of it; nothing where there is nothing to say. */
function RowSaid<Thing extends GridThing>({ id, of, thing, cells, problems, outcome }: RowSaidProps<Thing>) {
  const { title, path } = thing;
  const already = of.said(thing, cells);
  if (problems.length === 0 && outcome === undefined && already === null) return null;
  return (
    <tr>
      <td colSpan={of.columns.length + (of.sum === undefined ? 1 : 2)} id={id} className="mb-grid__said">
        {already}
        {problems.map((one) => (
          <p key={one} className="govuk-error-message">
            {one}
          </p>
        ))}
        {outcome?.kind === 'sending' ? 'Being recorded …' : null}
        {outcome?.kind === 'recorded' && outcome.isArriving
          ? `${title}: recorded, and not all of it shown yet: look again in a moment.`
          : null}
        {outcome?.kind === 'overtaken' ? (
          <p className="govuk-error-message">
            Since you began to type this row, somebody recorded <EntryLinks numbers={outcome.entries} /> of it. It was
            not recorded. If what you typed still holds, record it again.
          </p>
        ) : null}
        {outcome?.kind === 'notRecorded' ? (
          <p className="govuk-error-message">
            {title} was not recorded. {outcome.sentence}{' '}
            {path === undefined ? null : <PathLink path={path}>Open {title}</PathLink>}
          </p>
        ) : null}
      </td>
    </tr>
  );
}
