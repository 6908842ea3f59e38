import { memo, useCallback, useId, useState, useSyncExternalStore } from 'react';

import { afterThePress, watchPresses } from './after-the-press.ts';
import { GridCell } from './GridCell.tsx';
import { cellId } from './grid-of.ts';
import type { GridOf, GridThing, RowProblem } from './grid-of.ts';
import { isTyped } from './grid-store.ts';
import type { GridStore, Outcome } from './grid-store.ts';
import { RowSaid } from './RowSaid.tsx';

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
  const { cells, outcome, meant } = useSyncExternalStore(listen, () => store.row(id));
  const base = useId();
  const { problems, questions, begin, end } = useJudged(of, thing, cells, outcome);
  const said = [...problems, ...questions];
  const type = (place: number, text: string): void => {
    begin();
    store.type(id, place, text);
  };
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
              id={of.cellId?.(thing, place) ?? cellId(thing, place)}
              label={`${title}, ${column.title}`}
              {...{ at, place, column }}
              placeholder={column.placeholder?.(thing)}
              isWrong={problems.some(({ columns }) => columns.includes(place))}
              said={idsOf(said, place, base)}
              isFixed={outcome?.kind === 'sending'}
              value={cells[place] ?? ''}
              onType={(text) => type(place, text)}
              onLeave={end}
            />
          </td>
        ))}
        {of.sum === undefined ? null : <RowSum title={of.sum.title} sum={of.sum.of(cells)} />}
      </tr>
      <RowSaid {...{ base, of, thing, at, cells, problems, questions, outcome, meant, store }} />
    </>
  );
}

/**
 * What is wrong with a row and what is asked of it. Where its grid says so, while a cell is typed in only what was wrong
 * before that: what is half written is no mistake yet.
 */
function useJudged<Thing extends GridThing>(
  of: GridOf<Thing>,
  thing: Thing,
  cells: readonly string[],
  outcome: Outcome | undefined,
) {
  const [before, setBefore] = useState<ReadonlySet<string>>();
  const { problems: wrong, questions = [] } = isTyped(cells) ? of.judge(thing, cells) : { problems: [] };
  const problems = problemsOf(wrong, outcome);
  return {
    problems: before === undefined ? problems : problems.filter(({ sentence }) => before.has(sentence)),
    questions,
    begin: () => {
      watchPresses();
      if (of.saysOnceLeft === true) setBefore((known) => known ?? new Set(problems.map(({ sentence }) => sentence)));
    },
    end: () => afterThePress(() => setBefore(undefined)),
  };
}

/** The ids of what is said of a cell; `undefined` where nothing is. */
function idsOf(said: readonly RowProblem[], place: number, base: string): string | undefined {
  const ids = said.flatMap(({ columns }, index) => (columns.includes(place) ? [`${base}${index}`] : []));
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** What is wrong as it stands, and what the server or the ledger had against it. */
function problemsOf(typed: readonly RowProblem[], outcome: Outcome | undefined): readonly RowProblem[] {
  return outcome?.kind === 'notRecorded' || outcome?.kind === 'refused' ? [...typed, ...outcome.problems] : typed;
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
