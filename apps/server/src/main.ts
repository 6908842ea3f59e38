import { StoreUnavailable, WrongStoreAddress } from '@minutebook/event-store';

import { importLedger } from './cli/import-ledger.ts';
import { program } from './cli/program.ts';
import { readConfiguration, WrongConfiguration } from './configuration.ts';
import { Unusable } from './unusable.ts';

// Where nobody reads what is said, the exit code still tells how it went.
process.stderr.on('error', () => {});

const minutebook = program();
minutebook.commands
  .find((command) => command.name() === 'import')
  ?.commands.find((command) => command.name() === 'ledger')
  ?.option('--sha256 <hex>', 'what `export` said; a file with another one is refused')
  .action((file: string, options) => importLedger(readConfiguration(process.env), file, options));

try {
  await minutebook.parseAsync();
} catch (error) {
  // These carry a sentence for whoever started it; anything else is a fault, shown whole.
  const forPeople = [WrongConfiguration, WrongStoreAddress, StoreUnavailable, Unusable];
  if (!(error instanceof Error) || !forPeople.some((kind) => error instanceof kind)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
