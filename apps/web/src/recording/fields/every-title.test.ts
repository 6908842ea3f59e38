import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const sources = join(import.meta.dirname, '../..');

/** A second one of its title is refused, there is only one, or one takes the place of another by the same title. */
const needless = new Set([
  'governance/gates/adopting/framework-form.tsx',
  'governance/gates/adopting/scheme-form.tsx',
  'money/forms/virement/virement-rules.tsx',
  // Earlier posts of the title are shown beside it.
  'money/post/forms/establish.tsx',
  'programme/forms/establish.tsx',
  'programme/forms/register-department.tsx',
  'programme/forms/register-partner.tsx',
  'programme/forms/adopt-aim.tsx',
]);

test('every form that gives a title says which are taken', () => {
  const asking = globSync('**/*.tsx', { cwd: sources })
    .map((file) => ({ file, text: readFileSync(join(sources, file), 'utf8') }))
    .filter(({ text }) => text.includes('name="title"'));
  expect(asking.length).toBeGreaterThan(10);
  const silent = asking.filter(({ text, file }) => !needless.has(file) && !/name="title"[^>]*\btaken=/s.test(text));
  expect(silent.map(({ file }) => file)).toEqual([]);
});
