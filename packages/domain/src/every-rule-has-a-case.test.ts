import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { capabilities, command } from './capabilities.ts';

// What several capabilities decide by is kept beside them.
const folders = [...Object.keys(capabilities), 'governance'].map((folder) => join(import.meta.dirname, folder));
const commands: ReadonlySet<string> = new Set(command.options.map((one) => one.shape.type.value));
const events: ReadonlySet<string> = new Set(
  Object.values(capabilities).flatMap((one) => one.events.map((event) => event.type)),
);

function sources(wanted: RegExp): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => wanted.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
}

function found(texts: readonly string[], pattern: RegExp): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));
}

const tests = sources(/\.test\.ts$/);

describe('Every rule has a case', () => {
  // In a decision, a quoted name that is neither a command's nor an event's is a refusal's.
  const named = found(sources(/^(decide|refusals)[a-z-]*\.ts$/), /'((?:[A-Z][a-z]+){2,})'/g);
  const refusals = [...named].filter((name) => !commands.has(name) && !events.has(name));

  test('the refusals are found in the sources', () => {
    expect(refusals).toContain('ProjectHasEnded');
    expect(refusals).toContain('IssueWasNotRaisedYet');
    expect(refusals).toContain('PlanHasChanged');
    expect(refusals.length).toBeGreaterThan(110);
  });
  test.each(refusals)('%s is given by a command in some test', (refusal) => {
    expect(found(tests, /\.thenRefused\(\s*'(\w+)'/g)).toContain(refusal);
  });
  test.each([...commands])('%s is described', (type) => {
    expect(found(tests, /^describe\('(\w+)'/gm)).toContain(type);
  });
});
