import { useEffect, useReducer, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';

import { GridStore, isTyped } from '../grid-store.ts';
import type { GridThing } from '../grid-of.ts';
import { untilLast } from './typed-years.ts';
import type { TypedYears } from './typed-years.ts';

/** A row of a table that a form holds: the field that it is part of, and its place there, from 0. */
export interface TableRow extends GridThing {
  readonly field: string;
  readonly at: number;
}

/** So many rows of one field, the first called “line 1”. */
export function rowsOfField(field: string, called: string, count: number): readonly TableRow[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${field}.rows.${at}`,
    title: `${called} ${at + 1}`,
    field,
    at,
  }));
}

/** A row with a title of its own, the only one of its field. */
export function onlyRow(field: string, title: string): TableRow {
  return { id: `${field}.rows.0`, title, field, at: 0 };
}

/** What is typed into a table, which the form that it stands in keeps, and sends. */
export interface TableStore {
  readonly store: GridStore;
  readonly years: readonly string[];
  /** Gives it these years in place of its own, which are among them. */
  readonly widen: (years: readonly string[]) => void;
}

/** The table of some fields of a form; its rows, which must not change, begin with so many cells of words. */
export function useTableStore(rows: readonly TableRow[], words: number): TableStore {
  const { getValues, setValue } = useFormContext();
  const [store] = useState(() => begun(rows, (field) => getValues(field) as TypedYears));
  const [years, setYears] = useState(() => (getValues(rows[0]?.field ?? '') as TypedYears).years);
  // What is typed a moment after the years have changed is of the new ones.
  const now = useRef(years);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(
    () =>
      store.listenToAny(() => {
        for (const [field, typed] of typedIn(store, rows, now.current)) setValue(field, typed, { shouldDirty: true });
        drawAgain();
      }),
    [store, rows, setValue],
  );
  const widen = (wider: readonly string[]): void => {
    const before = now.current;
    if (wider.length === before.length) return;
    now.current = wider;
    setYears(wider);
    store.rearrange((cells) => [
      ...Array.from({ length: words }, (_, at) => cells[at] ?? ''),
      ...wider.map((year) => (before.includes(year) ? (cells[words + before.indexOf(year)] ?? '') : '')),
    ]);
  };
  return { store, years, widen };
}

function begun(rows: readonly TableRow[], valueOf: (field: string) => TypedYears): GridStore {
  const store = new GridStore();
  for (const { id, field, at } of rows) {
    const cells = valueOf(field).rows[at] ?? [];
    if (cells.length > 0) store.fillIn([{ id, cells: cells.map((text, place) => ({ at: place, text })) }]);
  }
  return store;
}

/** What each field holds now. */
function typedIn(
  store: GridStore,
  rows: readonly TableRow[],
  years: readonly string[],
): readonly (readonly [string, TypedYears])[] {
  return [...new Set(rows.map(({ field }) => field))].map((field) => {
    const cells = rows.filter((row) => row.field === field).map(({ id }) => untilLast(store.row(id).cells));
    return [field, { years, rows: cells.slice(0, cells.findLastIndex(isTyped) + 1) }];
  });
}
