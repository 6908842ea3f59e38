import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import type { Recipe } from './paper/recipe.ts';
import { recipeOf } from './recipe-of.ts';

/** The recipe of the address, at the position that the page shows. */
export function useRecipe(): Recipe {
  const search = useSearch({ strict: false });
  const { day, clocks } = useClocks();
  const { n } = useLedger().world;
  const { effectiveOn } = clocks;
  return useMemo(() => recipeOf(search, { n, day, effectiveOn }), [search, n, day, effectiveOn]);
}
