import type { CSSProperties } from 'react';

import { GridRow } from './GridRow.tsx';
import type { GridOf, GridThing, GridTotal } from './grid-of.ts';
import type { GridStore } from './grid-store.ts';
import { placeBlock, readBlock } from './paste.ts';
import type { Block, Placed } from './paste.ts';
import { Totals } from './Totals.tsx';
import { useCells } from './use-cells.ts';
import type { Place } from './use-cells.ts';
import { capital } from '../../design/capital.ts';

interface GridProps<Thing extends GridThing> {
  readonly of: GridOf<Thing>;
  readonly caption: string;
  readonly store: GridStore;
  /** Every row there is, in the order of the grid; those shown are a page of them. */
  readonly all: readonly Thing[];
  readonly shown: readonly Thing[];
  /** The widths of the columns after the first. */
  readonly widths: string;
  /** Whether its rows have more cells than stand beside each other: they then go on below, each cell with its title. */
  readonly isWide?: boolean;
  /** What stands under the rows. */
  readonly totals?: readonly GridTotal[];
  /** Where a pasted block goes; without it, into the rows and columns that there are. */
  readonly place?: (block: Block, from: Place) => Placed;
  /** Told what of a pasted block was left out. */
  readonly onPasted: (left: readonly string[], lines: number) => void;
  /** Told when Ctrl+Enter is pressed in a cell; without it, that does nothing. */
  readonly onRecord?: () => void;
}

/**
 * Cells to be typed in, a row for each thing: Enter and the arrows go up and down, Tab to the next cell, and left and right
 * where the text of a cell ends. A block from a spreadsheet is pasted as a whole.
 */
export function Grid<Thing extends GridThing>(props: GridProps<Thing>) {
  const { of, caption, store, all, shown, widths, onPasted } = props;
  const { called, columns } = of;
  const titles = columns.map(({ title }) => title);
  const { place = (block, from) => placeBlock(block, all, from, { titles, called }) } = props;
  const table = useCells({
    onBlock: (text, from) => {
      const { cells, left } = place(readBlock(text), from);
      store.fillIn(cells);
      onPasted(left, cells.length);
    },
    onRecord: props.onRecord,
  });
  const [top] = shown;
  const first = top === undefined ? 0 : all.indexOf(top);
  return (
    <table
      className={`mb-grid${props.isWide === true ? ' mb-grid--wide' : ''}`}
      ref={table}
      style={{ '--mb-grid-columns': widths } as CSSProperties}
    >
      <caption className="govuk-visually-hidden">{caption}</caption>
      <Heads of={of} />
      <tbody>
        {shown.map((thing, at) => (
          <GridRow key={thing.id} of={of} store={store} thing={thing} at={first + at} />
        ))}
      </tbody>
      <Totals of={of} totals={props.totals ?? []} />
    </table>
  );
}

function Heads<Thing extends GridThing>({ of: { called, columns, sum } }: { readonly of: GridOf<Thing> }) {
  return (
    <thead>
      <tr>
        <th scope="col">{capital(called)}</th>
        {columns.map(({ title }) => (
          <th scope="col" key={title}>
            {title}
          </th>
        ))}
        {sum === undefined ? null : (
          <th scope="col" className="mb-grid__sum">
            {sum.title}
          </th>
        )}
      </tr>
    </thead>
  );
}
