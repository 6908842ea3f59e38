import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

import { Unusable } from '../unusable.ts';

const built = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** The built client: assets for ever, and its one page for every address that is a page. */
export async function servePages(server: FastifyInstance, folder = built): Promise<void> {
  if (!existsSync(folder)) {
    throw new Unusable('The client is not built. Run `pnpm start`, which builds it, or `pnpm build` first.');
  }
  await server.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isAsset = path.includes('/assets/');
      reply.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = /^(GET|HEAD)$/.test(request.method) && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage && !/^\/(trpc|ledger|health|assets)\//.test(request.url))
      return reply.code(200).sendFile('index.html');
    return reply.code(404).send({ message: 'There is nothing here.' });
  });
}
