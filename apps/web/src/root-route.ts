import { createRootRoute, retainSearchParams } from '@tanstack/react-router';

import { readClocks } from './clock/search.ts';
import type { ClockSearch } from './clock/search.ts';

/** What every page lies under. The dates are kept on every link. */
export const root = createRootRoute({
  validateSearch: readClocks,
  search: { middlewares: [retainSearchParams<ClockSearch>(['asof', 'on', 'since'])] },
});
