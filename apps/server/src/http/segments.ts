import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import type { Services } from '@minutebook/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const decompress = promisify(gunzip);

interface Place {
  Params: { epoch: string; file: string };
}

/** Full segments of the ledger: compressed once, kept by browsers for ever, for people who are signed in. */
export function serveSegments(
  server: FastifyInstance,
  services: Services,
  isSignedIn: (request: FastifyRequest) => boolean,
): void {
  server.get<Place>('/ledger/:epoch/segments/:file', async (request, reply) => {
    if (!isSignedIn(request)) return reply.code(401).send({ message: 'Sign in first.' });
    const { epoch, file } = request.params;
    const index = /^(\d{1,9})\.ndjson$/.exec(file)?.[1];
    const segment = index === undefined ? undefined : services.book.segment(Number(index));
    if (epoch !== services.epoch || segment === undefined) {
      return reply.code(404).send({ message: 'There is no such full segment of this ledger.' });
    }
    reply.header('content-type', 'application/x-ndjson; charset=utf-8');
    reply.header('cache-control', 'private, max-age=31536000, immutable');
    reply.header('vary', 'accept-encoding');
    const bytes = await segment;
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(await decompress(bytes));
    return reply.header('content-encoding', 'gzip').send(bytes);
  });
}
