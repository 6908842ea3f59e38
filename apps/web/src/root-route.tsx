import { createRootRoute, retainSearchParams } from '@tanstack/react-router';

import { readClocks } from './clock/search.ts';
import type { ClockSearch } from './clock/search.ts';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Shell } from './shell/Shell.tsx';

/** The dates are kept on every link. */
export const root = createRootRoute({
  validateSearch: readClocks,
  search: { middlewares: [retainSearchParams<ClockSearch>(['asof', 'on', 'since'])] },
  component: Shell,
  notFoundComponent: () => <NotFoundPage />,
});
