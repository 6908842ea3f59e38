import type { Logger } from 'pino';

import { sentenceOf } from './sentence-of.ts';

/** The same sentence is logged once in so many milliseconds. */
const quiet = 10_000;

/**
 * Logs faults: one of the program whole, with its stack; a sentence, such as that the store does not answer, as it is, and
 * not once for each of the thousands of requests that it befalls.
 */
export function faultLog(logger: Pick<Logger, 'error' | 'warn'>, now = () => Date.now()): (error: unknown) => void {
  const said = new Map<string, { at: number; unsaid: number }>();
  return (error) => {
    const sentence = sentenceOf(error);
    if (sentence === undefined) {
      logger.error({ err: error }, 'fault');
      return;
    }
    const before = said.get(sentence);
    if (before !== undefined && now() - before.at < quiet) {
      before.unsaid += 1;
      return;
    }
    logger.warn(
      before === undefined || before.unsaid === 0 ? sentence : `${sentence} (and ${before.unsaid} times since)`,
    );
    if (said.size > 100) said.clear();
    said.set(sentence, { at: now(), unsaid: 0 });
  };
}
