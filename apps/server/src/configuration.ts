import type { Purpose } from '@minutebook/event-store';
import { z } from 'zod';

import { canonicalOrigin } from './origin.ts';

const wholeNumber = z
  .string()
  .regex(/^\d{1,9}$/, 'must be a whole number')
  .transform(Number);
const port = wholeNumber.refine((number) => number <= 65_535, 'must be at most 65535');
const perMinute = wholeNumber.refine((number) => number >= 1, 'must be at least 1');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
/** Different characters that a secret has at least: random ones of its length have more, and words repeated fewer. */
const leastDifferent = 10;

/** Characters that a secret has at least. */
export const shortestSecret = 32;

/** Every setting the server reads from its environment, with what holds where nothing is set. */
const environment = z.object({
  PORT: port.default(3000),
  HOST: z
    .string()
    .regex(
      /^([\w.-]+|[\da-fA-F.]*:[\da-fA-F:.]*:[\da-fA-F:.]*(%\w+)?)$/,
      'must be a name or an address, without a scheme or a port',
    )
    .default('127.0.0.1'),
  STORE_URL: z
    .string()
    .regex(/^(sqlite:.+|(esdb|kurrentdb)(\+discover)?:\/\/.+)$/, 'must begin with sqlite: or esdb://')
    .default('sqlite:./data/minutebook.db'),
  SESSION_SECRET: z
    .string()
    .min(shortestSecret, `must have at least ${shortestSecret} characters`)
    .refine((secret) => new Set(secret).size >= leastDifferent, 'must be random, not one text repeated')
    .optional(),
  PROGRAMME: z.enum(['demonstration', 'borough', 'own'], 'must be demonstration, borough or own').optional(),
  PUBLIC_ORIGIN: z
    .string()
    .transform((text) => canonicalOrigin(text) ?? '')
    .refine((origin) => origin !== '', 'must be an address such as https://minutebook.council.example, with no path')
    .optional(),
  TRUST_PROXY: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  ENTRIES_AHEAD: z.enum(['refuse', 'accept'], 'must be refuse or accept').default('refuse'),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
  REQUESTS_PER_MINUTE: perMinute.default(1200),
  SIGN_INS_PER_MINUTE: perMinute.default(10),
});

/** What the server runs with. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  readonly storeUrl: string;
  /** Key material of the session cookies; absent with the embedded store means: made once and kept beside it. */
  readonly sessionSecret: string | undefined;
  /** What an empty store is for: the demonstration that it is filled with, or a programme of one's own. */
  readonly programme: {
    /** As it was set; `undefined` when it was not. */
    readonly wanted: Purpose | undefined;
    /** Where neither the setting nor the store says anything. */
    readonly usual: Purpose;
    /** Which example a demonstration is filled with: the invented district, or the borough of published minutes. */
    readonly example: 'district' | 'borough';
  };
  readonly publicOrigin: string | undefined;
  readonly trustProxy: boolean;
  /** Whether recording goes on although the ledger holds an entry of a moment that has not come. */
  readonly acceptsAhead: boolean;
  readonly logLevel: string;
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
}

/** The environment holds a value that cannot be used. The message names the setting and says why. */
export class WrongConfiguration extends Error {
  override readonly name = 'WrongConfiguration';
}

/** Reads and checks the settings. @throws WrongConfiguration with a sentence for each setting that is wrong. */
export function readConfiguration(from: Record<string, string | undefined>): Configuration {
  const given = Object.entries(from).filter(([, value]) => value !== undefined && value !== '');
  const set = Object.fromEntries(given.map(([name, value]) => [name, value?.trim()]));
  const read = environment.safeParse(set);
  if (!read.success) {
    const sentences = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    throw new WrongConfiguration(sentences.join(' '));
  }
  const { data } = read;
  const embedded = data.STORE_URL.startsWith('sqlite:');
  if (!embedded && data.SESSION_SECRET === undefined) {
    throw new WrongConfiguration(
      'SESSION_SECRET must be set when STORE_URL names an EventStoreDB, to the same value on every server.',
    );
  }
  return {
    port: data.PORT,
    host: data.HOST,
    storeUrl: data.STORE_URL,
    sessionSecret: data.SESSION_SECRET,
    programme: {
      wanted: data.PROGRAMME === 'borough' ? 'demonstration' : data.PROGRAMME,
      usual: embedded ? 'demonstration' : 'own',
      example: data.PROGRAMME === 'borough' ? 'borough' : 'district',
    },
    publicOrigin: data.PUBLIC_ORIGIN,
    trustProxy: data.TRUST_PROXY === 'yes',
    acceptsAhead: data.ENTRIES_AHEAD === 'accept',
    logLevel: data.LOG_LEVEL,
    requestsPerMinute: data.REQUESTS_PER_MINUTE,
    signInsPerMinute: data.SIGN_INS_PER_MINUTE,
  };
}
