import { appRouter } from '@minutebook/api';
import type { Services } from '@minutebook/api';
import { callTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyInstance } from 'fastify';

import { contextOf } from './session.ts';

/**
 * A procedure that changes something, on a route of its own with a limit of its own for what is sent; answered as the
 * tRPC adapter would, without the web streams that the adapter makes of every request and answer: they took a third of
 * the time of a command.
 */
export function serveMutation(server: FastifyInstance, services: Services, path: string, bodyLimit: number): void {
  server.post(`/trpc/${path}`, { bodyLimit }, async (request, reply) => {
    const ctx = contextOf(request, reply, services);
    const call = { path, type: 'mutation', ctx } as const;
    const input = request.body;
    try {
      const getRawInput = (): Promise<unknown> => Promise.resolve(input);
      const { signal } = new AbortController();
      const data: unknown = await callTRPCProcedure({ ...call, router: appRouter, getRawInput, signal, batchIndex: 0 });
      return { result: { data } };
    } catch (thrown) {
      const error = getTRPCErrorFromUnknown(thrown);
      const { _config: config } = appRouter._def;
      return reply
        .code(getHTTPStatusCodeFromError(error))
        .send({ error: getTRPCErrorShape({ ...call, config, error, input }) });
    }
  });
}
