/*
 * Adds to the lists of digests what was recorded since and is in none of them, to the list of words what is said of it,
 * and to the list of rights who may record it: each is to be read in the change that adds it. A file whose digest is
 * listed stays as it was recorded: where it is not, its name is said, as is what is no longer as a list of words or rights
 * says, with how to accept it.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { role, rolesFor, statement } from '@minutebook/domain';
import { goldenWords } from '@minutebook/domain/golden';

import { complete } from './golden/complete.ts';
import { listNewGolden } from './golden/list-new-golden.ts';
import { root } from './testing/root.ts';

const { added, changed } = listNewGolden(root);
const types = statement.options.map((one) => one.shape.type.value);
const rights = Object.fromEntries(
  types.map((type) => [type, role.options.filter((one) => rolesFor(type).includes(one))]),
);
const differing: string[] = [];

function completed(what: string, path: string, found: Readonly<Record<string, unknown>>): void {
  const list = complete(pathToFileURL(join(root, path)), found);
  for (const type of list.added) process.stdout.write(`${what} added: ${type}\n`);
  for (const type of list.differing) {
    differing.push(type);
    process.stderr.write(
      `${what} not as listed: ${type}. To accept what is there now, delete "${type}" from ${path} and run this again.\n`,
    );
  }
}

for (const file of added) process.stdout.write(`added: ${file}\n`);
completed('words', 'packages/domain/src/words.golden.json', goldenWords());
completed('rights', 'packages/api/src/rights.golden.json', rights);
for (const file of changed) process.stderr.write(`not as it was recorded, or gone: ${file}\n`);
process.exitCode = changed.length === 0 && differing.length === 0 ? 0 : 1;
