import type { Services } from '@minutebook/api';
import type { FastifyInstance } from 'fastify';

/** `/health/live`: the process answers. `/health/ready` and `/health`: it can also read and record now. */
export function serveHealth(server: FastifyInstance, services: Services): void {
  server.get('/health/live', () => ({ live: true }));
  for (const path of ['/health', '/health/ready']) {
    server.get(path, async (_request, reply) => {
      const store = await services.store.health();
      const ready = store.kind === 'up' && !services.stopping.aborted;
      return reply.code(ready ? 200 : 503).send({
        live: true,
        ready,
        store: store.kind === 'up' ? 'up' : store.reason,
        entries: services.book.length,
      });
    });
  }
}
