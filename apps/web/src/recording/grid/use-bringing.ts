import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

import { focusField } from '../../design/fields/ErrorSummary.tsx';
import { pageAt } from '../../design/Pagination.tsx';
import type { GridThing } from './grid-of.ts';

/** Turns the grid to the page that has a row, and then gives the focus to a cell of it. */
export function useBringing(all: readonly GridThing[]): (thing: GridThing, cell: string) => void {
  const navigate = useNavigate();
  const awaited = useRef<string>(undefined);
  useEffect(() => {
    if (awaited.current !== undefined && focusField(awaited.current)) awaited.current = undefined;
  });
  return ({ id }, cell) => {
    const page = String(pageAt(all.findIndex((one) => one.id === id)));
    awaited.current = cell;
    void navigate({ to: '.', search: (before: object) => ({ ...before, page }), resetScroll: false });
  };
}
