import { readFileSync } from 'node:fs';

import { role } from '@minutebook/domain';
import { Command } from 'commander';

import { readConfiguration } from '../configuration.ts';
import type { Configuration } from '../configuration.ts';
import { addPerson } from './add-person.ts';
import { backUp } from './back-up.ts';
import { exportLedger } from './export-ledger.ts';
import { importGmpp } from './import-gmpp.ts';
import { importLedger } from './import-ledger.ts';
import { serve } from './serve.ts';

/** The command line: `serve`, `import`, `export`, `backup` and `person`. Settings are read when a command begins. */
export function program(environment: Readonly<Record<string, string | undefined>>): Command {
  const configuration = (): Configuration => readConfiguration(environment);
  const minutebook = new Command('minutebook').description(
    'An event-sourced minute book of a transformation programme',
  );
  minutebook
    .command('serve', { isDefault: true })
    .description('serve the api and the pages')
    .action(() => serve(configuration()));
  addImports(minutebook.command('import').description('bring data in'), configuration);
  minutebook
    .command('export')
    .description('write the whole ledger as NDJSON')
    .option('--to <file>', 'a file that does not exist yet; without it, standard output')
    .action((options) => exportLedger(configuration(), options));
  minutebook
    .command('backup')
    .description('copy the embedded store, people included, also while a server runs on it')
    .argument('<file>', 'a file that does not exist yet')
    .action((file: string) => backUp(configuration(), file));
  addPeople(minutebook.command('person').description('people who may sign in'), configuration);
  return minutebook;
}

function addImports(imports: Command, configuration: () => Configuration): void {
  imports
    .command('gmpp')
    .description('record a published file of the Government Major Projects Portfolio')
    .argument('<file>', 'the CSV file as published')
    .requiredOption('--as-at <day>', 'the day its figures were true, as YYYY-MM-DD')
    .requiredOption('--published <day>', 'the day it was published, as YYYY-MM-DD')
    .option('--check', 'report what would be recorded, and record nothing')
    .action((file: string, options) => importGmpp(configuration(), file, options));
  imports
    .command('ledger')
    .description('restore an exported ledger into an empty store')
    .argument('<file>', 'the NDJSON file that `export` wrote')
    .option('--sha256 <hex>', 'what `export` said; a file with another one is refused')
    .action((file: string, options) => importLedger(configuration(), file, options));
}

function addPeople(people: Command, configuration: () => Configuration): void {
  people
    .command('add')
    .description('add a person; the password is read from standard input')
    .requiredOption('--name <name>', 'how others see them')
    .requiredOption('--email <address>', 'what they sign in with')
    .requiredOption('--roles <roles>', `comma-separated: ${role.options.join(', ')}`)
    .action((options) => addPerson(configuration(), options, () => readFileSync(0, 'utf8').trim()));
}
