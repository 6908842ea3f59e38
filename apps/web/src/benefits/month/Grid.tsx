import type { ServiceState } from '@minutebook/domain';
import { useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';

import type { GridColumn } from './cells.ts';
import { GridRow } from './GridRow.tsx';
import type { GridStore } from './grid-store.ts';
import { placeBlock, readBlock } from './paste.ts';

interface GridProps {
  readonly store: GridStore;
  /** Every service, in the order of the grid; those shown are a page of them. */
  readonly all: readonly ServiceState[];
  readonly shown: readonly ServiceState[];
  /** The place of the first one shown. */
  readonly first: number;
  readonly columns: readonly GridColumn[];
  readonly period: string;
  readonly day: string;
  /** Told what of a pasted block was left out. */
  readonly onPasted: (left: readonly string[], lines: number) => void;
}

/**
 * Figures of one month, a row for each service: Enter and the arrows go up and down, Tab to the next cell, and left and right
 * where the text of a cell ends. A block from a spreadsheet is pasted as a whole.
 */
export function Grid({ store, all, shown, first, columns, period, day, onPasted }: GridProps) {
  const table = useRef<HTMLTableElement>(null);
  const goTo = (row: number, column: number): boolean => {
    const found = table.current?.querySelector<HTMLInputElement>(`[data-row="${row}"][data-column="${column}"]`);
    found?.focus();
    found?.select();
    return found !== null && found !== undefined;
  };
  const keyed = (event: KeyboardEvent<HTMLTableElement>): void => {
    const at = placeOf(event.target);
    if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event, at.input);
    if (step !== undefined && goTo(at.row + step.down, at.column + step.right)) event.preventDefault();
    else if (event.key === 'Enter') event.preventDefault();
  };
  const pasted = (event: ClipboardEvent<HTMLTableElement>): void => {
    const at = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (at === undefined || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    const block = readBlock(text);
    const { cells, left } = placeBlock(block, all, at, columns.length);
    store.fill(cells);
    onPasted(left, cells.length);
  };
  return (
    <table className="mb-grid" ref={table} onKeyDown={keyed} onPaste={pasted}>
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
            at={first + at}
            period={period}
            day={day}
          />
        ))}
      </tbody>
    </table>
  );
}

function placeOf(target: EventTarget) {
  if (!(target instanceof HTMLInputElement)) return undefined;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined
    ? undefined
    : { input: target, row: Number(row), column: Number(column) };
}

function stepOf({ key, shiftKey }: KeyboardEvent, { value, selectionStart, selectionEnd }: HTMLInputElement) {
  switch (key) {
    case 'Enter':
      return { down: shiftKey ? -1 : 1, right: 0 };
    case 'ArrowDown':
      return { down: 1, right: 0 };
    case 'ArrowUp':
      return { down: -1, right: 0 };
    case 'ArrowRight':
      return selectionEnd === value.length && !shiftKey ? { down: 0, right: 1 } : undefined;
    case 'ArrowLeft':
      return selectionStart === 0 && !shiftKey ? { down: 0, right: -1 } : undefined;
    default:
      return undefined;
  }
}
