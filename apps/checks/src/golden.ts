/*
 * Adds to the lists of digests what was recorded since and is in none of them. A file whose digest is listed stays as it
 * was recorded: where it is not, nothing is written anywhere and its name is said.
 */
import { listNewGolden } from './golden/list-new-golden.ts';
import { root } from './testing/root.ts';

const { added, changed } = listNewGolden(root);
for (const file of added) process.stdout.write(`added: ${file}\n`);
for (const file of changed) process.stderr.write(`not as it was recorded, or gone: ${file}\n`);
process.exitCode = changed.length === 0 ? 0 : 1;
