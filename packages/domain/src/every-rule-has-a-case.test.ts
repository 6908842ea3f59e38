import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { command, definitions } from './deciding.ts';
import { breachRules } from './reports/checks/breach.ts';

const commands: ReadonlySet<string> = new Set(command.options.map((one) => one.shape.type.value));
const events: ReadonlySet<string> = new Set([
  ...Object.values(definitions).flatMap((all) => all.map((event) => event.type)),
  'EntryCorrected',
  'EntryWithdrawn',
]);

const texts = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile() && one.name.endsWith('.ts') && !one.parentPath.includes('testing'))
  .map(({ name, parentPath }) => ({
    isTest: name.endsWith('.test.ts'),
    text: readFileSync(join(parentPath, name), 'utf8'),
  }));
const tests = texts.filter((one) => one.isTest).map((one) => one.text);
/** Whatever file it stands in, what refuses calls `refused`. */
const refusing = texts
  .filter((one) => !one.isTest && /import \{[^}]*\brefused\b/.test(one.text))
  .map((one) => one.text);

function found(of: readonly string[], pattern: RegExp): ReadonlySet<string> {
  return new Set(of.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));
}

describe('Every rule has a case', () => {
  // Where something is refused, a name that is neither a command's nor an event's is a refusal's.
  const named = found(refusing, /(?:'|^ {2})((?:[A-Z][a-z]+){3,})(?:'|: \[)/gm);
  const refusals = [...named].filter((name) => !commands.has(name) && !events.has(name));

  test('the refusals are found in the sources', () => {
    expect(refusals).toContain('ProjectHasEnded');
    expect(refusals).toContain('IssueWasNotRaisedYet');
    expect(refusals).toContain('PlanHasChanged');
    expect(refusals).toContain('OthersRestOnIt');
    expect(refusals.length).toBeGreaterThan(120);
  });
  test.each(refusals)('%s is given by a command in some test', (refusal) => {
    expect(found(tests, /\.thenRefused\(\s*'(\w+)'/g)).toContain(refusal);
  });
  test.each(breachRules)('the breach of %s is listed in some test', (rule) => {
    expect(tests.some((text) => text.includes('breaches(') && text.includes(`'${rule}'`))).toBe(true);
  });
  test.each([...commands])('%s is described', (type) => {
    expect(found(tests, /^describe\('(\w+)'/gm)).toContain(type);
  });
});
