import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';
import type { Services } from '@minutebook/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { Unusable } from '../unusable.ts';
import { firstNeeds, withNeeds } from './first-answers.ts';
import { contextOf } from './session.ts';

const built = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

/** The built client: assets for ever, and its one page for every address that is a page, with what it asks first. */
export async function servePages(server: FastifyInstance, services: Services, folder = built): Promise<void> {
  if (!existsSync(folder)) {
    throw new Unusable('The client is not built. Run `pnpm start`, which builds it, or `pnpm build` first.');
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  // Kept by nobody, as every answer is: whoever goes back to it later may be somebody else.
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(200)
      .type('text/html; charset=utf-8')
      .send(withNeeds(page, await firstNeeds(contextOf(request, reply, services))));
  server.get('/', sendPage);
  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isAsset = path.includes('/assets/');
      reply.header('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    const wantsPage = /^(GET|HEAD)$/.test(request.method) && (request.headers.accept ?? '').includes('text/html');
    if (wantsPage && !/^\/(trpc|ledger|health|assets)\//.test(request.url)) return sendPage(request, reply);
    return reply.code(404).send({ message: 'There is nothing here.' });
  });
}
