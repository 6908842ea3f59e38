import type { AddressInfo } from 'node:net';

import { Guesses } from '@minutebook/api';
import { SqliteStore } from '@minutebook/event-store';
import type { EventStore } from '@minutebook/event-store';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Logger } from 'pino';

import { Door } from '../backup/door.ts';
import type { Configuration } from '../configuration.ts';
import { answersToAnyName, listensOnAll } from '../http/own-host.ts';
import { buildServer } from '../http/server.ts';
import { ImportJobs } from '../import/import-jobs.ts';
import { FigureImportJobs } from '../import/figures/figure-import-jobs.ts';
import { SpendImportJobs } from '../import/spend/spend-import-jobs.ts';
import { openMinutebook } from '../minutebook.ts';
import type { Minutebook } from '../minutebook.ts';
import { isDemonstration } from '../purpose.ts';
import { sessionKey } from '../session-key.ts';
import { systemRefusal, Unusable } from '../unusable.ts';
import { prepare } from './prepare.ts';
import { faultLog } from './fault-log.ts';
import { say } from './terminal.ts';

/** How long requests under way may take when the server stops; milliseconds. A container engine waits for ten seconds. */
const patience = 5000;

const anyName =
  'HOST lets everybody reach this server by any name. Set PUBLIC_ORIGIN to the address people use, so that other names are refused.';

/** A server that answers. */
export interface Serving {
  readonly minutebook: Minutebook;
  readonly demonstration: boolean;
  readonly port: number | undefined;
  readonly fault: (error: unknown) => void;
  /** Finishes what is under way, and lets go of the store. */
  stop(): Promise<void>;
}

/**
 * Serves until told to stop. What was acknowledged is durable; what is under way when told to stop is finished.
 * @throws what ended it when nobody told it to: another store in the place of the one that was read, or a damaged one
 */
export async function serve(configuration: Configuration): Promise<void> {
  const serving = await beginServing(configuration);
  welcome(configuration, serving);
  await told(serving);
  await serving.stop();
  await serving.minutebook.ended;
}

/** Opens the store, prepares it as configured, and resolves when the server answers. */
export async function beginServing(configuration: Configuration): Promise<Serving> {
  const logger = loggerOf(configuration);
  const fault = faultLog(logger);
  const warn = (sentence: string): void => logger.warn(sentence);
  const minutebook = await openMinutebook(configuration.storeUrl, warn, configuration);
  await prepare(configuration, minutebook, warn);
  const demonstration = isDemonstration(minutebook.book);

  const { store, epoch, book, people, recorder } = minutebook;
  const stopping = new AbortController();
  minutebook.followUps.start(fault);
  const imports = new ImportJobs(book, recorder, fault);
  const spendImports = new SpendImportJobs(book, recorder, fault);
  const figureImports = new FigureImportJobs(book, recorder, fault);
  const guesses = new Guesses(configuration.signInsPerMinute);
  const parts = { epoch, store, book, people, recorder, imports, spendImports, figureImports, guesses };
  const services = { ...parts, demonstration, fault, stopping: stopping.signal };
  const server = await build({ configuration, services, logger }, minutebook);

  const running = { server, minutebook, imports: [imports, spendImports, figureImports], stopping, logger };
  await listen(server, configuration, minutebook);
  const door = await doorOf(store, warn);
  if (answersToAnyName(configuration)) logger.warn(anyName);
  const end = async (): Promise<void> => {
    door?.close();
    await stop(running);
  };
  return { minutebook, demonstration, port: portOf(server.addresses()[0]), fault, stop: end };
}

/** Resolves when somebody tells the process to stop, or nothing can be served any more. */
function told({ minutebook: { ended }, fault }: Serving): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
    ended.catch((error: unknown) => {
      fault(error);
      resolve();
    });
  });
}

interface Running {
  readonly server: FastifyInstance;
  readonly minutebook: Minutebook;
  readonly imports: readonly { idle(): Promise<void> }[];
  readonly stopping: AbortController;
  readonly logger: Logger;
}

async function stop({ server, minutebook, imports, stopping, logger }: Running): Promise<void> {
  logger.info('stopping');
  stopping.abort();
  await Promise.all(imports.map((one) => one.idle()));
  const cut = setTimeout(() => server.server.closeAllConnections(), patience);
  await server.close();
  clearTimeout(cut);
  await minutebook.close();
  logger.info('stopped');
}

function loggerOf({ logLevel }: Configuration): Logger {
  const pretty = process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {};
  return pino({ level: logLevel, ...pretty });
}

async function doorOf(store: EventStore, warn: (sentence: string) => void): Promise<Door | undefined> {
  if (!(store instanceof SqliteStore)) return undefined;
  try {
    return await Door.open(store);
  } catch (error) {
    warn(
      `${systemRefusal('The command line cannot reach this server', error)}. A backup can be downloaded in Settings.`,
    );
    return undefined;
  }
}

type Parts = Omit<Parameters<typeof buildServer>[0], 'sessionKey'>;

async function build(parts: Parts, minutebook: Minutebook): Promise<FastifyInstance> {
  try {
    return await buildServer({ ...parts, sessionKey: sessionKey(parts.configuration, minutebook.epoch) });
  } catch (error) {
    await minutebook.close();
    throw error;
  }
}

async function listen(server: FastifyInstance, { port, host }: Configuration, minutebook: Minutebook): Promise<void> {
  try {
    await server.listen({ port, host });
  } catch (error) {
    await minutebook.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Unusable(
      code === 'EADDRINUSE'
        ? `PORT ${port} is in use. Stop what uses it, or set PORT to another.`
        : `The server cannot listen on HOST ${host} and PORT ${port} (${code}). Set them to what this machine has and allows.`,
      { cause: error },
    );
  }
}

function welcome({ publicOrigin, host }: Configuration, { minutebook, demonstration, port }: Serving): void {
  const { book, people } = minutebook;
  const shown = listensOnAll(host) ? 'localhost' : host;
  say(`\nMinutebook is at ${publicOrigin ?? `http://${shown}:${port}`} (${book.length} entries)`);
  if (demonstration) {
    say('It holds a demonstration: invented facts. Sign in, without a password, as one of:');
    for (const person of people.directory.all()) say(`  ${person.name} (${person.roles.join(', ')})`);
  } else if (!people.directory.all().some(({ personId }) => people.canSignIn(personId))) {
    say('Nobody can sign in yet. Stop it and run: pnpm minutebook person add --name … --email … --roles administrator');
  }
}

function portOf(address: AddressInfo | string | undefined): number | undefined {
  return typeof address === 'object' ? address.port : undefined;
}
