import type { AppRouter } from '@minutebook/api';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';

import { browserTime, noteAnswer } from '../clock/server-clock.ts';
import { fetchAnswer } from './answers.ts';
import { cameWithPage } from './first-answers.ts';

/** Each answer tells the server's time. */
const telling: NonNullable<Parameters<typeof httpLink>[0]['fetch']> = async (address, init) => {
  const came = init?.method === 'GET' && typeof address === 'string' ? cameWithPage(address) : undefined;
  const sentAt = came?.sentAt ?? browserTime();
  const response = came?.response ?? (await fetchAnswer(address, init));
  noteAnswer(response.headers.get('date'), sentAt);
  return response;
};

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
        fetch: telling,
        headers: () => (actingAs === undefined ? {} : { 'x-minutebook-person': actingAs }),
      }),
    }),
  ],
});
