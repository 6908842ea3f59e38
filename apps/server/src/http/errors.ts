import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export const mebibyte = 1024 * 1024;

/** Answers an address that cannot be read at all, before any route is looked for. */
export function refuseAddress(_error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).send({ message: notUnderstood });
}

/**
 * Answers what goes wrong outside the procedures with a sentence: the words of what answers name its parts, which are
 * for the log alone.
 */
export function answerErrors(server: FastifyInstance): void {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const { code, statusCode = 500, message } = error;
    if (statusCode === 429) return reply.code(429).send({ message });
    if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const most = (request.routeOptions.bodyLimit ?? mebibyte) / mebibyte;
      return reply.code(413).send({ message: `This is more than can be sent at once (${most} MB).` });
    }
    if (statusCode >= 400 && statusCode < 500) return reply.code(statusCode).send({ message: notUnderstood });
    request.log.error({ err: error }, 'fault');
    return reply.code(500).send({ message: 'Something went wrong on the server. It has been logged.' });
  });
}

const notUnderstood = 'This request is not understood.';
