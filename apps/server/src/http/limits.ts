import rateLimit from '@fastify/rate-limit';
import type { Services } from '@minutebook/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { networkOf } from './network-of.ts';
import { isProcedure } from './route-of.ts';
import { signedIn } from './session.ts';

/** How much may be asked for in a minute: by one person, and by all of one network who are not signed in. */
export async function limitRequests(server: FastifyInstance, services: Services, perMinute: number): Promise<void> {
  await server.register(rateLimit, {
    timeWindow: 60_000,
    max: perMinute,
    keyGenerator: (request) => countedFor(request, services),
    allowList: (request) => request.method === 'GET' && !isProcedure(request),
    errorResponseBuilder: (_request, { ttl }) => ({ statusCode: 429, message: tooMany(Math.ceil(ttl / 1000)) }),
  });
}

/** Many people share a network, and a post of the demonstration: neither must be able to use the other's share up. */
function countedFor(request: FastifyRequest, services: Services): string {
  const { person, session } = signedIn(request, services);
  if (person === undefined) return networkOf(request);
  return person.email === undefined ? session.sessionId : person.personId;
}

function tooMany(seconds: number): string {
  return `Too many requests came from here within a minute. Try again in ${seconds === 1 ? '1 second' : `${seconds} seconds`}.`;
}
