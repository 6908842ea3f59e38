import type { AddressInfo } from 'node:net';
import type { ServerResponse } from 'node:http';

import Fastify from 'fastify';

import { answer } from '../running/helper.ts';

/** Where it is, and which process. */
export interface BareServer {
  readonly origin: string;
  readonly pid: number;
}

/** The least that a server can do, for comparison: an echo, and a message told to everybody who listens. */
await answer(async () => {
  const server = Fastify();
  const listeners = new Set<ServerResponse>();
  server.post('/echo', (request, reply) => reply.send({ result: { data: request.body } }));
  server.get('/listen', (request, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.raw.write('event: connected\ndata: {}\n\n');
    listeners.add(reply.raw);
    request.raw.once('close', () => listeners.delete(reply.raw));
  });
  let told = 0;
  server.post('/tell', (request, reply) => {
    told += 1;
    const message = `data: ${JSON.stringify([JSON.stringify(request.body)])}\nid: ${told}\n\n`;
    for (const listener of listeners) listener.write(message);
    return reply.send({ result: { data: told } });
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return { origin, pid: process.pid } satisfies BareServer;
});
