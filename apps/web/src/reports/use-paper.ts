import { useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';

import { useLedger } from '../clock/page-ledger.tsx';
import { useClocks } from '../clock/use-clocks.ts';
import { momentAt } from '../replay/index.ts';
import { linesDigests } from './lines-digests.ts';
import { makePaper } from './paper/make.ts';
import type { Made } from './paper/make.ts';
import { entriesCited } from './paper/model.ts';
import type { Paper } from './paper/model.ts';
import type { Recipe } from './paper/recipe.ts';
import { recipeOf } from './recipe-of.ts';
import type { LinesDigests } from './word/trace.ts';

/** The recipe of the address, at the position that the page shows. */
export function useRecipe(): Recipe {
  const search = useSearch({ strict: false });
  const { day, clocks } = useClocks();
  const { n } = useLedger().world;
  const { effectiveOn } = clocks;
  return useMemo(() => recipeOf(search, { n, day, effectiveOn }), [search, n, day, effectiveOn]);
}

/** The paper of a recipe. */
export function useMade(recipe: Recipe): Made {
  return useMemo(() => makePaper(recipe, momentAt), [recipe]);
}

/** The digests of the lines that a paper rests on; `undefined` while they are worked out. */
export function useDigests(paper: Paper): LinesDigests | undefined {
  const [known, setKnown] = useState<{ readonly paper: Paper; readonly digests: LinesDigests }>();
  useEffect(() => {
    let wanted = true;
    const work = async (): Promise<void> => {
      const { entries } = momentAt({ upTo: paper.position.n });
      const digests = await linesDigests(entries, entriesCited(paper));
      if (wanted) setKnown({ paper, digests });
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [paper]);
  return known?.paper === paper ? known.digests : undefined;
}
