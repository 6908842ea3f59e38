import { spawnSync } from 'node:child_process';
import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { fileOf, manifestOf, root } from './testing/root.ts';

const notOurs = ['**/node_modules/**', '**/dist/**', '.git/**', 'data/**', '**/*.log'];
const units = ['package.json', ...globSync('{packages,apps}/*/package.json', { cwd: root })];
const { catalog } = parse(fileOf('pnpm-workspace.yaml')) as { catalog: Record<string, string> };

/** Every dependency of every unit, as package.json writes it. */
const dependencies = units.flatMap((unit) => {
  const { dependencies: needed = {}, devDependencies: forWork = {} } = manifestOf(unit);
  const all = [...Object.entries(needed), ...Object.entries(forWork)];
  return all.map(([name, version]) => ({ unit, name, version, whenRunning: name in needed }));
});

test('The top level holds what the architecture lists, and nothing else', () => {
  // Tracked files where Git knows them, since people keep files of their own here; else what a fresh copy holds.
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const names = status === 0 ? stdout.split('\0').map((path) => path.replace(/\/.*/, '')) : readdirSync(root);
  const there = new Set(names.filter((name) => !/^$|^\.|^(?:node_modules|dist|data)$|\.log$/.test(name)));
  expect([...there].toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'apps',
    'docker-compose.yml',
    'package.json',
    'packages',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'tsconfig.base.json',
    'vitest.config.ts',
  ]);
});

describe('A dependency', () => {
  test('comes from the catalog or from the workspace', () => {
    expect(units.length).toBeGreaterThan(6);
    for (const { unit, name, version } of dependencies) {
      expect(version, `${name} in ${unit}`).toBe(name.startsWith('@minutebook/') ? 'workspace:*' : 'catalog:');
    }
  });

  test('of the catalog has one exact version, and somebody needs it', () => {
    const needed = new Set(dependencies.map(({ name }) => name));
    for (const [name, version] of Object.entries(catalog)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(catalog).filter((name) => !needed.has(name))).toEqual([]);
  });

  const free = new Set<unknown>(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);
  /** Allowed besides, for work alone: each with its reason. */
  const allowed: Readonly<Record<string, string>> = {
    // Its licence binds whoever changes its own files; it is neither changed nor shipped.
    '@axe-core/playwright': 'MPL-2.0',
    'axe-core': 'MPL-2.0',
  };

  test.each(dependencies.filter(({ version }) => version === 'catalog:'))(
    'has a licence that binds nobody: $name in $unit',
    ({ unit, name, whenRunning }) => {
      const { license } = manifestOf(join(unit, '..', 'node_modules', name, 'package.json'));
      if (!free.has(license)) expect({ license, whenRunning }).toEqual({ license: allowed[name], whenRunning: false });
    },
  );
});

describe('The files of the repository', () => {
  const files = globSync('**/*.{ts,tsx,json,jsonc,yaml,yml,md,html,scss}', { cwd: root, exclude: notOurs }).concat(
    '.ci/run',
    '.dockerignore',
    '.gitignore',
    '.oxfmtrc.json',
    '.oxlintrc.json',
    'apps/server/Dockerfile',
  );

  test('name no host that packages or images come from', () => {
    const host =
      /\bregistry\.[a-z]|\bnpm\.pkg\.|\b(?:ghcr|gcr|quay|docker)\.io\b|\bmcr\.[a-z]|\bdocker\.[a-z]+\.com\b/i;
    expect(host.test(`https://${['registry', 'example', 'org'].join('.')}/`)).toBe(true);
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => host.test(fileOf(file)))).toEqual([]);
  });
});

test('The tests are run by the command that the README gives, in the checkout and by .ci/run alike', () => {
  expect(fileOf('.ci/run')).toContain('\nnpx --yes pnpm@12 test ');
  expect(fileOf('README.md')).toContain('npx --yes pnpm@12 test');
  expect(manifestOf('package.json').scripts?.['test']).toBe('node apps/checks/src/check-all.ts');
});
