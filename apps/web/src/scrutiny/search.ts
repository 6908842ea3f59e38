import { searchOf, words } from '../address/read.ts';
import type { Read } from '../address/read.ts';

/** `by`: who made the recommendations, by name. */
const recommendationsSearch = { by: words };
export type RecommendationsSearch = Read<typeof recommendationsSearch>;

/** What the list of recommendations is narrowed to, read from the address. */
export const readRecommendationsSearch = searchOf(recommendationsSearch);
