import type { Paper } from '../paper/model.ts';
import type { Recipe } from '../paper/recipe.ts';
import { archived } from './archive.ts';
import { partsOf } from './parts.ts';
import { contentDigest, traceParts } from './trace.ts';
import type { LinesDigests } from './trace.ts';

/** A paper as a Word file. The same paper of the same lines gives the same bytes, on every machine and in every year. */
export function wordFile(paper: Paper, recipe: Recipe, digests: LinesDigests): Uint8Array<ArrayBuffer> {
  const { texts, metafiles } = partsOf(paper, digests.lines);
  const trace = traceParts({ recipe, ...digests, content: contentDigest(texts) });
  return archived(new Map([...texts, ...trace]), metafiles);
}
