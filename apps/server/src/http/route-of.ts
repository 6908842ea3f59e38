import type { FastifyRequest } from 'fastify';

/** The route that a request was led to, however its address is written; empty for none. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? '';
}

/** Whether a procedure of the api is asked for. */
export function isProcedure(request: FastifyRequest): boolean {
  return routeOf(request).startsWith('/trpc/');
}
