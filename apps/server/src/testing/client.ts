import type { AppRouter } from '@minutebook/api';
import type { Command } from '@minutebook/domain';
import { createTRPCClient, httpLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { EventSource } from 'eventsource';

/** A client that behaves as a browser does: it says where its requests come from, and keeps its cookie. */
export function clientOf(address: string) {
  const kept = new Map<string, string>();
  const cookie = (): string => [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
  const fetchWithCookie: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('origin', address);
    if (kept.size > 0) headers.set('cookie', cookie());
    const response = await fetch(input, { ...init, headers });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      kept.set(name, value);
    }
    return response;
  };
  const trpc = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === 'subscription',
        true: httpSubscriptionLink({
          url: `${address}/trpc`,
          EventSource: class extends EventSource {
            constructor(url: string | URL) {
              super(url, { fetch: (to, init) => fetchWithCookie(to, init as RequestInit) });
            }
          },
        }),
        false: httpLink({ url: `${address}/trpc`, fetch: fetchWithCookie as never }),
      }),
    ],
  });
  return {
    trpc,
    fetch: (path: string, init?: RequestInit) => fetchWithCookie(`${address}${path}`, init),
    cookie,
  };
}

let sent = 0;

/** A fresh command id. */
export function newCommandId(): string {
  sent += 1;
  const time = Date.now().toString(16).padStart(12, '0');
  const rest = sent.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
}

/** A proposal for the demonstration programme. */
export function proposal(projectId: string): Command {
  return {
    type: 'ProposeProject',
    effectiveOn: '2026-11-02',
    projectId,
    title: `Tried: ${projectId}`,
    purpose: 'To be tried.',
    departmentId: 'ict',
    origin: 'request',
  };
}
