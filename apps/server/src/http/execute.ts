import { appRouter } from '@minutebook/api';
import type { Services } from '@minutebook/api';
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyInstance } from 'fastify';

import { contextOf } from './session.ts';

/**
 * The one procedure that everything is recorded through, answered as the tRPC adapter would, without the web streams
 * that the adapter makes of every request and answer: they took a third of the time of a command.
 */
export function serveExecute(server: FastifyInstance, services: Services): void {
  server.post('/trpc/execute', async (request, reply) => {
    const ctx = contextOf(request, reply, services);
    const call = { path: 'execute', type: 'mutation', ctx } as const;
    const input = request.body;
    try {
      const getRawInput = (): Promise<unknown> => Promise.resolve(input);
      const { signal } = new AbortController();
      const data: unknown = await callTRPCProcedure({ ...call, router: appRouter, getRawInput, signal, batchIndex: 0 });
      return { result: { data } };
    } catch (thrown) {
      const error = getTRPCErrorFromUnknown(thrown);
      const { _config: config } = appRouter._def;
      return reply.code(getHTTPStatusCodeFromError(error)).send({ error: getTRPCErrorShape({ ...call, config, error, input }) });
    }
  });
}
