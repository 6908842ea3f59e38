import { StoreUnavailable, WrongStoreAddress } from '@minutebook/event-store';

import { program } from './cli/program.ts';
import { WrongConfiguration } from './configuration.ts';
import { Unusable } from './unusable.ts';

// Where nobody reads what is said, the exit code still tells how it went.
process.stderr.on('error', () => {});

try {
  await program().parseAsync();
} catch (error) {
  // These carry a sentence for whoever started it; anything else is a fault, shown whole.
  const forPeople = [WrongConfiguration, WrongStoreAddress, StoreUnavailable, Unusable];
  if (!(error instanceof Error) || !forPeople.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
