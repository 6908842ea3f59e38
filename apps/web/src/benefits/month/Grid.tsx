import type { CountBasis, ServiceState } from '@minutebook/domain';
import type { CSSProperties } from 'react';

import type { GridColumn } from './cells.ts';
import { GridRow } from './GridRow.tsx';
import type { GridStore } from './grid-store.ts';
import { placeBlock, readBlock } from './paste.ts';
import { useCells } from './use-cells.ts';

interface GridProps {
  readonly store: GridStore;
  /** Every service, in the order of the grid; those shown are a page of them. */
  readonly all: readonly ServiceState[];
  readonly shown: readonly ServiceState[];
  /** The place of the first one shown. */
  readonly first: number;
  readonly columns: readonly GridColumn[];
  /** Of every row that states none of its own. */
  readonly basis: CountBasis;
  readonly period: string;
  readonly day: string;
  /** Told what of a pasted block was left out. */
  readonly onPasted: (left: readonly string[], lines: number) => void;
}

/**
 * Figures of one month, a row for each service: Enter and the arrows go up and down, Tab to the next cell, and left and right
 * where the text of a cell ends. A block from a spreadsheet is pasted as a whole.
 */
export function Grid({ store, all, shown, first, columns, basis, period, day, onPasted }: GridProps) {
  const table = useCells((text, from) => {
    const titles = columns.map(({ title }) => title);
    const { cells, left } = placeBlock(readBlock(text), all, from, titles);
    store.fillIn(cells);
    onPasted(left, cells.length);
  });
  return (
    <table className="mb-grid" ref={table} style={{ '--mb-grid-figures': columns.length - 1 } as CSSProperties}>
      <caption className="govuk-visually-hidden">Figures of the month by service</caption>
      <thead>
        <tr>
          <th scope="col">Service</th>
          {columns.map(({ title }) => (
            <th scope="col" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((service, at) => (
          <GridRow
            key={service.serviceId}
            store={store}
            service={service}
            columns={columns}
            basis={basis}
            at={first + at}
            period={period}
            day={day}
          />
        ))}
      </tbody>
    </table>
  );
}
