import { createRouter } from '@tanstack/react-router';

import { parseSearch, stringifySearch } from './address/read.ts';
import { pages } from './areas.ts';
import { root } from './root-route.ts';
import { FaultPage } from './shell/FaultPage.tsx';
import { NotFoundPage } from './shell/NotFoundPage.tsx';
import { Shell } from './shell/Shell.tsx';

// Set here and not where the root is made: what is around every page knows every area, and every area its root.
root.update({ component: Shell, notFoundComponent: () => <NotFoundPage /> });

/** Every page of the application by its address. */
export const router = createRouter({
  routeTree: root.addChildren(pages),
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }) => <FaultPage error={error} reset={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
