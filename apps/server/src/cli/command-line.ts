import { StoreUnavailable, WrongStoreAddress } from '@minutebook/event-store';

import { WrongConfiguration } from '../configuration.ts';
import { Unusable } from '../unusable.ts';
import { program } from './program.ts';
import { say } from './terminal.ts';

/** These carry a sentence for whoever started it; anything else is a fault, shown whole. */
const forPeople = [WrongConfiguration, WrongStoreAddress, StoreUnavailable, Unusable];

/** Does what the words of a command line ask for, and returns its exit code. @throws what is a fault of the program */
export async function commandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<0 | 1> {
  try {
    await program(environment).parseAsync(words, { from: 'user' });
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || !forPeople.some((kind) => error instanceof kind)) throw error;
    say(error.message);
    return 1;
  }
}
