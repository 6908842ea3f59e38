import rateLimit from '@fastify/rate-limit';
import secureSession from '@fastify/secure-session';
import { appRouter } from '@minutebook/api';
import type { AppRouter, Context, Services } from '@minutebook/api';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { CreateFastifyContextOptions, FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify';
import Fastify, { LogController } from 'fastify';
import helmet from 'helmet';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';

import type { Configuration } from '../configuration.ts';
import { serveExecute } from './execute.ts';
import { serveHealth } from './health.ts';
import { servePages } from './pages.ts';
import { isSameOrigin } from './same-origin.ts';
import { serveSegments } from './segments.ts';
import { contextOf, sessionLasts, signedIn } from './session.ts';

interface Options {
  readonly configuration: Configuration;
  readonly services: Services;
  readonly sessionKey: Buffer;
  readonly logger: FastifyBaseLogger;
}

/** Pages load and run nothing but what this server sends as files. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

const mebibyte = 1024 * 1024;

/** The HTTP server, ready to listen. */
export async function buildServer(options: Options): Promise<FastifyInstance> {
  const { configuration, services, logger } = options;
  const server = Fastify({
    loggerInstance: logger,
    trustProxy: configuration.trustProxy,
    bodyLimit: 8 * mebibyte,
    routerOptions: { maxParamLength: 5000 },
    logController: new LogController({ disableRequestLogging: true }),
  });
  await protect(server, options);
  const context = ({ req, res }: CreateFastifyContextOptions): Context => contextOf(req, res, services);
  serveExecute(server, services);
  await server.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: { router: appRouter, createContext: context, allowBatching: false },
  } satisfies FastifyTRPCPluginOptions<AppRouter>);
  serveSegments(server, services, (request) => signedIn(request, services).person !== undefined);
  serveHealth(server, services);
  await servePages(server);
  return server;
}

/** Headers, cookies, limits and the check of origin: what holds for every request. */
async function protect(server: FastifyInstance, options: Options): Promise<void> {
  const { publicOrigin } = options.configuration;
  const encrypted = publicOrigin?.startsWith('https:') === true;
  const protective = helmet({ contentSecurityPolicy, strictTransportSecurity: encrypted });
  server.addHook('onRequest', (request, reply, done) => protective(request.raw, reply.raw, () => done()));
  await server.register(secureSession, {
    key: options.sessionKey,
    cookieName: 'minutebook',
    expiry: sessionLasts,
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: encrypted ? true : 'auto', maxAge: sessionLasts },
  });
  await limit(server, options.configuration);
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    if (!isSameOrigin(request, publicOrigin)) {
      await reply.code(403).send({ message: 'This request did not come from a page of this server.' });
    }
    const length = Number(request.headers['content-length'] ?? 0);
    if (length > mebibyte && !request.url.startsWith('/trpc/imports.check')) {
      await reply.code(413).send({ message: 'This is more than can be sent at once (1 MB).' });
    }
  });
  // A connection that was busy when the server began to stop would otherwise be kept open for the next request.
  server.addHook('onSend', async (_request, reply) => {
    if (options.services.stopping.aborted) reply.header('connection', 'close');
  });
}

async function limit(server: FastifyInstance, { signInsPerMinute, requestsPerMinute }: Configuration): Promise<void> {
  await server.register(rateLimit, {
    timeWindow: 60_000,
    keyGenerator: (request) => (isSignIn(request) ? `sign-in ${request.ip}` : request.ip),
    max: (request) => (isSignIn(request) ? signInsPerMinute : requestsPerMinute),
    allowList: (request) => request.method === 'GET' && !request.url.startsWith('/trpc/'),
    errorResponseBuilder: () => ({
      statusCode: 429,
      message: 'Too many requests came from here within a minute. Wait a little and try again.',
    }),
  });
}

function isSignIn(request: FastifyRequest): boolean {
  return /^\/trpc\/session\.signIn(\?|$)/.test(request.url) && request.method === 'POST';
}
