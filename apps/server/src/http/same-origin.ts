import type { FastifyRequest } from 'fastify';

import { canonicalOrigin } from '../origin.ts';

/**
 * Whether a request that changes something comes from a page of this server: browsers say so in `Sec-Fetch-Site`, and
 * where that is missing the `Origin` must be ours. A request with neither is refused.
 */
export function isSameOrigin(request: FastifyRequest, publicOrigin: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  const from = origin === undefined ? undefined : canonicalOrigin(origin);
  return from !== undefined && from === (publicOrigin ?? canonicalOrigin(`${request.protocol}://${request.host}`));
}
