/*
 * Enters the digest of every recorded event that has none yet, so that it can never change unnoticed. What has a digest
 * is left as it is: a file that was edited goes on failing its test.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = join(import.meta.dirname, '..');
const folders = readdirSync(sources, { recursive: true, withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name === 'golden')
  .map((one) => join(one.parentPath, one.name));

for (const folder of folders) {
  const list = join(folder, 'digests.json');
  const known = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>) : {};
  const files = readdirSync(folder).filter((file) => file !== 'digests.json' && known[file] === undefined);
  if (files.length === 0) continue;
  const sealed = files.map((file) => [
    file,
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ]);
  const all = Object.entries({ ...known, ...Object.fromEntries(sealed) }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(list, `${JSON.stringify(Object.fromEntries(all), undefined, 2)}\n`);
  process.stdout.write(`${list}: ${files.join(', ')}\n`);
}
