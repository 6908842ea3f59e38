import { useEffect, useMemo, useState } from 'react';

import { momentAt } from '../replay/index.ts';
import { linesDigests } from './lines-digests.ts';
import { makePaper } from './paper/make.ts';
import type { Made } from './paper/make.ts';
import { entriesCited } from './paper/model.ts';
import type { Paper } from './paper/model.ts';
import type { Recipe } from './paper/recipe.ts';
import type { LinesDigests } from './word/trace.ts';

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
