import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

import { appRouter } from '@minutebook/api';
import type { Services } from '@minutebook/api';
import {
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  isTrackedEnvelope,
  TRPCError,
} from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { contextOf } from './session.ts';

const { _config: config } = appRouter._def;
/** How often a quiet stream shows that it lives; milliseconds. */
const pingEvery = config.sse?.ping?.intervalMs ?? 15_000;

/**
 * A procedure that yields as things happen, on a route of its own: the same events that the tRPC adapter would send,
 * each in one write. The adapter makes four of every event, through three web streams, for every follower.
 */
export function serveSubscription(server: FastifyInstance, services: Services, path: string): void {
  server.get(`/trpc/${path}`, async (request, reply) => {
    const call = { path, type: 'subscription', ctx: contextOf(request, reply, services) } as const;
    const gone = new AbortController();
    request.raw.socket.once('close', () => gone.abort());
    const shapeOf = (error: TRPCError, input: unknown) => getTRPCErrorShape({ ...call, config, error, input });
    let input: unknown;
    try {
      input = inputOf(request);
      const getRawInput = (): Promise<unknown> => Promise.resolve(input);
      const yielded = await callTRPCProcedure({
        ...call,
        router: appRouter,
        getRawInput,
        signal: gone.signal,
        batchIndex: 0,
      });
      reply.hijack();
      await send(reply.raw, yielded as AsyncIterable<unknown>, gone.signal, (error) => shapeOf(error, input));
    } catch (thrown) {
      const error = getTRPCErrorFromUnknown(thrown);
      return reply.code(getHTTPStatusCodeFromError(error)).send({ error: shapeOf(error, input) });
    }
    return reply;
  });
}

/** What the client sent, with the id of the last event it has where it connects again. */
function inputOf({ query, headers }: FastifyRequest): unknown {
  const { input, lastEventId } = query as Partial<Record<'input' | 'lastEventId', string>>;
  const parsed = input === undefined ? undefined : parse(input);
  const last = headers['last-event-id'] ?? lastEventId;
  return last === undefined ? parsed : { ...(parsed as object), lastEventId: last };
}

function parse(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', message: 'The input is not JSON.', cause });
  }
}

async function send(
  response: ServerResponse,
  yielded: AsyncIterable<unknown>,
  gone: AbortSignal,
  shapeOf: (error: TRPCError) => unknown,
): Promise<void> {
  // Not for the next request: a server that stops would wait for it.
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    connection: 'close',
  });
  // What is written to one that is gone is lost, as it should be.
  response.on('error', () => {});
  response.write(event({ event: 'connected', data: JSON.stringify(config.sse?.client ?? {}) }));
  const ping = setInterval(() => response.write(event({ event: 'ping', data: '' })), pingEvery);
  try {
    for await (const value of yielded) {
      const [id, data] = isTrackedEnvelope(value) ? [value[0], value[1]] : [undefined, value];
      const written = response.write(event({ data: JSON.stringify(data), id }));
      // A follower that is slow holds up itself alone; one that is gone, nobody.
      if (!written) await once(response, 'drain', { signal: gone }).catch(() => {});
      if (gone.aborted) return;
    }
    response.write(event({ event: 'return', data: '' }));
  } catch (thrown) {
    if (gone.aborted) return;
    response.write(
      event({ event: 'serialized-error', data: JSON.stringify(shapeOf(getTRPCErrorFromUnknown(thrown))) }),
    );
  } finally {
    clearInterval(ping);
    response.end();
  }
}

interface Sent {
  readonly event?: string;
  readonly data: string;
  readonly id?: string | undefined;
}

function event({ event: name, data, id }: Sent): string {
  return `${name === undefined ? '' : `event: ${name}\n`}data: ${data}\n${id === undefined ? '' : `id: ${id}\n`}\n`;
}
