import type { Services } from '@minutebook/api';
import type { Segment } from '@minutebook/ledger';
import type { FastifyInstance, FastifyRequest } from 'fastify';

interface Place {
  Params: { epoch: string; span: string; file: string };
}

/** Segments of the ledger: compressed once, kept by browsers for ever by what they hold, for people who are signed in. */
export function serveSegments(
  server: FastifyInstance,
  services: Services,
  isSignedIn: (request: FastifyRequest) => boolean,
): void {
  server.get<Place>('/ledger/:epoch/segments/:span/:file', async (request, reply) => {
    if (!isSignedIn(request)) return reply.code(401).send({ message: 'Sign in first.' });
    const asked = readSegment(request.params);
    const known = asked !== undefined && request.params.epoch === services.epoch;
    const bytes = known ? await services.book.segment(asked) : undefined;
    if (bytes === undefined) return reply.code(404).send({ message: 'There is no such segment of this ledger.' });
    reply.header('content-type', 'application/gzip');
    return reply.header('cache-control', 'private, max-age=31536000, immutable').send(bytes);
  });
}

function readSegment({ span, file }: Place['Params']): Segment | undefined {
  const [, first, last] = /^(\d{1,12})-(\d{1,12})$/.exec(span) ?? [];
  const digest = /^([\w-]{22})\.ndjson\.gz$/.exec(file)?.[1];
  if (first === undefined || last === undefined || digest === undefined) return undefined;
  return { first: Number(first), count: Number(last) - Number(first) + 1, digest };
}
