import type { AddressInfo } from 'node:net';

import { Guesses } from '@minutebook/api';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';

import type { Configuration } from '../configuration.ts';
import { fillWithDemonstration } from '../fill-with-demonstration.ts';
import { answersToAnyName } from '../http/own-host.ts';
import { buildServer } from '../http/server.ts';
import { ImportJobs } from '../import/import-jobs.ts';
import { openMinutebook } from '../minutebook.ts';
import type { Minutebook } from '../minutebook.ts';
import { sessionKey } from '../session-key.ts';
import { Unusable } from '../unusable.ts';
import { say } from './terminal.ts';

/** How long requests under way may take when the server stops; milliseconds. A container engine waits for ten seconds. */
const patience = 5000;

const anyName =
  'HOST lets everybody reach this server by any name. Set PUBLIC_ORIGIN to the address people use, so that other names are refused.';

/** Serves until told to stop. What was acknowledged is durable; what is under way when told to stop is finished. */
export async function serve(configuration: Configuration): Promise<void> {
  const pretty = process.stdout.isTTY ? { transport: { target: 'pino-pretty' } } : {};
  const logger = pino({ level: configuration.logLevel, ...pretty });
  const fault = (error: unknown): void => logger.error({ err: error }, 'fault');
  const minutebook = await openMinutebook(configuration.storeUrl, (sentence) => logger.warn(sentence));
  await prepare(configuration, minutebook);
  const demonstration = isDemonstration(minutebook);

  const { store, epoch, book, people, recorder } = minutebook;
  const stopping = new AbortController();
  minutebook.followUps.start(fault);
  const imports = new ImportJobs(book, recorder, fault);
  const guesses = new Guesses(configuration.signInsPerMinute);
  const parts = { epoch, store, book, people, recorder, imports, guesses };
  const services = { ...parts, demonstration, fault, stopping: stopping.signal };
  const server = await build({ configuration, services, logger }, minutebook);

  const stop = async (): Promise<void> => {
    if (stopping.signal.aborted) return;
    logger.info('stopping');
    stopping.abort();
    await imports.idle();
    const cut = setTimeout(() => server.server.closeAllConnections(), patience);
    await server.close();
    clearTimeout(cut);
    await minutebook.close();
    logger.info('stopped');
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());

  await listen(server, configuration, minutebook);
  if (answersToAnyName(configuration)) logger.warn(anyName);
  welcome(configuration, minutebook, demonstration, portOf(server.addresses()[0]));
  minutebook.ended.catch((error: unknown) => {
    fault(error);
    process.exitCode = 1;
    void stop();
  });
}

/** Fills an empty store as configured. @throws Unusable when the store holds what is not wanted here. */
async function prepare({ programme }: Configuration, minutebook: Minutebook): Promise<void> {
  if (programme === 'demonstration') await fillWithDemonstration(minutebook);
  if (programme !== 'own' || !isDemonstration(minutebook)) return;
  await minutebook.close();
  throw new Unusable('PROGRAMME is own, but this store holds the demonstration. Name another store in STORE_URL.');
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

function isDemonstration({ book }: Minutebook): boolean {
  return book.world.states('programme')[0]?.demonstration === true;
}

function welcome(
  { publicOrigin, host }: Configuration,
  { book, people }: Minutebook,
  demonstration: boolean,
  port: number | undefined,
): void {
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  say(`\nMinutebook is at ${publicOrigin ?? `http://${shown}:${port}`} (${book.length} entries)`);
  if (demonstration) {
    say('It holds a demonstration: invented facts. Sign in, without a password, as one of:');
    for (const person of people.directory.all()) say(`  ${person.name} (${person.roles.join(', ')})`);
  } else if (people.directory.all().length === 0) {
    say('Nobody can sign in yet. Stop it and run: pnpm minutebook person add --name … --email … --roles administrator');
  }
}

function portOf(address: AddressInfo | string | undefined): number | undefined {
  return typeof address === 'object' ? address.port : undefined;
}
