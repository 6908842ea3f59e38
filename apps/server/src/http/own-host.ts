import type { FastifyRequest } from 'fastify';

import type { Configuration } from '../configuration.ts';

/** Names that lead to the machine itself: no other site's name is ever among them. */
const loopback = /^(localhost|[\w-]+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether the server listens on every address of its machine without knowing by which name people reach it. */
export function answersToAnyName({ host, publicOrigin }: Configuration): boolean {
  return publicOrigin === undefined && (host === '0.0.0.0' || host === '::');
}

/**
 * Whether a request was sent to this server by one of its own names: a page of another site whose name was made to
 * lead here would otherwise count as ours.
 */
export function isSentToOwnHost(request: FastifyRequest, configuration: Configuration): boolean {
  const { host, publicOrigin } = configuration;
  if (answersToAnyName(configuration)) return true;
  const asked = request.host.toLowerCase();
  if (publicOrigin !== undefined && asked === new URL(publicOrigin).host) return true;
  const name = asked.replace(/:\d+$/, '');
  if (loopback.test(name)) return true;
  return publicOrigin === undefined && (name === host.toLowerCase() || name === `[${host.toLowerCase()}]`);
}
