import { constants } from 'node:zlib';

import compress from '@fastify/compress';
import { appRouter } from '@minutebook/api';
import type { AppRouter, Context, Services } from '@minutebook/api';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import type { CreateFastifyContextOptions, FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify';
import Fastify, { LogController } from 'fastify';
import helmet from 'helmet';
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify';

import type { Configuration } from '../configuration.ts';
import { serveBackup } from './backup.ts';
import { answerErrors, mebibyte, refuseAddress } from './errors.ts';
import { serveHealth } from './health.ts';
import { limitRequests } from './limits.ts';
import { serveMutation } from './mutation.ts';
import { note } from './notes.ts';
import { isSentToOwnHost } from './own-host.ts';
import { servePages } from './pages.ts';
import { isProcedure, routeOf } from './route-of.ts';
import { isSameOrigin } from './same-origin.ts';
import { serveSegments } from './segments.ts';
import { contextOf, keepSessions, signedIn } from './session.ts';
import { serveSubscription } from './subscription.ts';

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

/** The HTTP server, ready to listen. */
export async function buildServer(options: Options): Promise<FastifyInstance> {
  const { configuration, services, logger } = options;
  const server = Fastify({
    loggerInstance: logger,
    // The nearest proxy alone is believed: what stands further left in X-Forwarded-For is whatever the sender wrote.
    trustProxy: configuration.trustProxy ? (_address, hop) => hop < 1 : false,
    bodyLimit: mebibyte,
    // A request that takes longer to arrive holds a connection, and up to a stop of the server, for nothing.
    requestTimeout: 30_000,
    http: { connectionsCheckingInterval: 5_000 },
    frameworkErrors: refuseAddress,
    routerOptions: { maxParamLength: 5000 },
    logController: new LogController({ disableRequestLogging: true }),
  });
  await protect(server, options);
  // What is worth it; a stream of events and the parts that are kept compressed go as they are.
  await server.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    globalDecompression: false,
  });
  const context = ({ req, res }: CreateFastifyContextOptions): Context => contextOf(req, res, services);
  serveMutation(server, services, 'execute', mebibyte);
  serveMutation(server, services, 'imports.check', 8 * mebibyte);
  serveMutation(server, services, 'spendImports.take', 4 * mebibyte);
  serveMutation(server, services, 'figureImports.take', 4 * mebibyte);
  serveSubscription(server, services, 'ledger.tail');
  await server.register(fastifyTRPCPlugin, {
    prefix: '/trpc',
    trpcOptions: { router: appRouter, createContext: context, allowBatching: false },
  } satisfies FastifyTRPCPluginOptions<AppRouter>);
  const reader = (request: FastifyRequest) => {
    const { person } = signedIn(request, services);
    return person?.mustChoosePassword === false ? person : undefined;
  };
  serveSegments(server, services, (request) => reader(request) !== undefined);
  const isOurs = (request: FastifyRequest): boolean => isSameOrigin(request, configuration.publicOrigin);
  serveBackup(server, services, reader, isOurs);
  serveHealth(server, services);
  await servePages(server, services);
  return server;
}

/** Headers, cookies, limits and the check of origin: what holds for every request. */
async function protect(server: FastifyInstance, options: Options): Promise<void> {
  const { publicOrigin } = options.configuration;
  const encrypted = publicOrigin?.startsWith('https:') === true;
  const protective = helmet({ contentSecurityPolicy, strictTransportSecurity: encrypted });
  server.addHook('onRequest', (request, reply, done) => protective(request.raw, reply.raw, () => done()));
  // What is private is kept by nobody; what may be kept says so itself.
  server.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  await keepSessions(server, options.sessionKey, encrypted);
  await limitRequests(server, options.services, options.configuration.requestsPerMinute);
  server.addHook('onRequest', async (request, reply) => {
    const refusal = refusalOf(request, options.configuration);
    if (refusal === undefined) return;
    if (refusal.code === 405) reply.header('allow', 'GET, HEAD, POST');
    note(request, { event: 'requestRefused', path: routeOf(request) });
    await reply.code(refusal.code).send({ message: refusal.message });
  });
  answerErrors(server);
  // A connection that was busy when the server began to stop would otherwise be kept open for the next request.
  server.addHook('onSend', async (_request, reply) => {
    if (options.services.stopping.aborted) reply.header('connection', 'close');
  });
}

/** Why a request goes no further, whatever it asks for. */
function refusalOf(request: FastifyRequest, configuration: Configuration): Refusal | undefined {
  // Probes of a container or a load balancer ask by whatever address they know, and learn nothing of the ledger.
  if (!routeOf(request).startsWith('/health') && !isSentToOwnHost(request, configuration)) {
    return { code: 421, message: 'This server does not answer to this name. PUBLIC_ORIGIN says which one is its own.' };
  }
  if (!/^(GET|HEAD|POST)$/.test(request.method)) {
    return { code: 405, message: 'Nothing here can be asked for in this way.' };
  }
  // No procedure's name needs escaping: one that is escaped is meant to be taken for another.
  if (isProcedure(request) && request.url.split('?', 1)[0]?.includes('%') === true) {
    return { code: 400, message: 'There is no such procedure.' };
  }
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (isSameOrigin(request, configuration.publicOrigin)) return undefined;
  return { code: 403, message: 'This request did not come from a page of this server.' };
}

interface Refusal {
  readonly code: number;
  readonly message: string;
}
