import type { Services } from '@minutebook/api';
import type { FastifyInstance } from 'fastify';

/** `/health/live`: the process answers. `/health/ready` and `/health`: it can also read and record now. */
export function serveHealth(server: FastifyInstance, services: Services): void {
  server.get('/health/live', () => ({ live: true }));
  for (const path of ['/health', '/health/ready']) {
    server.get(path, async (request, reply) => {
      const store = await services.store.health();
      // The reason may name files or addresses: it is for the log, and anybody may ask here.
      if (store.kind === 'down') request.log.warn(`The store does not answer: ${store.reason}`);
      const hindrance = services.recorder.hindrance();
      if (hindrance !== undefined) request.log.warn(hindrance);
      const ready = store.kind === 'up' && hindrance === undefined && !services.stopping.aborted;
      return reply.code(ready ? 200 : 503).send({
        live: true,
        ready,
        store: store.kind === 'up' ? 'up' : 'The store does not answer.',
        ...(hindrance === undefined ? {} : { clock: hindrance }),
        entries: services.book.length,
      });
    });
  }
}
