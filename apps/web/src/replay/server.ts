import type { AppRouter } from '@minutebook/api';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';

import { fetchAnswer } from './answers.ts';

let actingAs: string | undefined;

/** From now on every request says that this page believes to act for this person; another one is refused. */
export function actAs(personId: string | undefined): void {
  actingAs = personId;
}

/** The server, typed by its router. */
export const server = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url: '/trpc' }),
      false: httpLink({
        url: '/trpc',
        fetch: fetchAnswer,
        headers: () => (actingAs === undefined ? {} : { 'x-minutebook-person': actingAs }),
      }),
    }),
  ],
});
