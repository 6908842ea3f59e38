import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import { focusField } from '../../design/fields/ErrorSummary.tsx';
import { pageOf } from '../../design/Pagination.tsx';
import type { GridThing } from './grid-of.ts';

/** Turns the grid to the page that has a row, and then gives the focus to a cell of it. */
export function useBringing(all: readonly GridThing[]): (thing: GridThing, cell: string) => void {
  const navigate = useNavigate();
  const awaited = useRef<string>(undefined);
  useEffect(() => {
    if (awaited.current !== undefined && focusField(awaited.current)) awaited.current = undefined;
  });
  return ({ id }, cell) => {
    const to = pageWith(all, id);
    if (to === undefined) return;
    awaited.current = cell;
    void navigate({ to: '.', search: (before: object) => ({ ...before, page: String(to) }), resetScroll: false });
  };
}

function pageWith(all: readonly GridThing[], id: string): number | undefined {
  const { pages } = pageOf(all, 1);
  return Array.from({ length: pages }, (_, at) => at + 1).find((page) =>
    pageOf(all, page).rows.some((one) => one.id === id),
  );
}
