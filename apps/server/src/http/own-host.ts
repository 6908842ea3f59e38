import type { FastifyRequest } from 'fastify';

import type { Configuration } from '../configuration.ts';
import { canonicalOrigin } from '../origin.ts';

/** Names that lead to the machine itself: no other site's name is ever among them. */
const loopback = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether to listen there is to listen on every address of the machine. */
export function listensOnAll(host: string): boolean {
  return /^(0\.0\.0\.0|\[::\])$/.test(nameListenedOn(host) ?? '');
}

/** Whether the server listens on every address of its machine without knowing by which name people reach it. */
export function answersToAnyName({ host, publicOrigin }: Configuration): boolean {
  return publicOrigin === undefined && listensOnAll(host);
}

/**
 * Whether a request was sent to this server by one of its own names: a page of another site whose name was made to
 * lead here would otherwise count as ours.
 */
export function isSentToOwnHost(request: FastifyRequest, configuration: Configuration): boolean {
  const { host, publicOrigin } = configuration;
  const name = /^[\w.:[\]-]+$/.test(request.host) ? nameOf(request.host) : undefined;
  if (name === undefined) return false;
  if (answersToAnyName(configuration) || loopback.test(name)) return true;
  if (publicOrigin === undefined) return name === nameListenedOn(host);
  return canonicalOrigin(`${new URL(publicOrigin).protocol}//${request.host}`) === publicOrigin;
}

function nameListenedOn(host: string): string | undefined {
  return nameOf(host.includes(':') ? `[${host}]` : host);
}

/** The name in a `Host` header as browsers write it, without its port; `undefined` when there is none. */
function nameOf(host: string): string | undefined {
  const origin = canonicalOrigin(`http://${host}`);
  return origin === undefined ? undefined : new URL(origin).hostname;
}
