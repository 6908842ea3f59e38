import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { stagesOf, textsOf } from './testing/dockerfile.ts';
import { fileOf, manifestOf } from './testing/root.ts';

const stages = stagesOf(fileOf('apps/server/Dockerfile'));
const [client = [], server = [], image = []] = stages;
const { catalog } = parse(fileOf('pnpm-workspace.yaml')) as { catalog: Record<string, string> };

describe('The Dockerfile', () => {
  test('builds on the version of Node that the tests run on', () => {
    expect(stages).toHaveLength(3);
    for (const stage of stages) expect(stage[0]?.text).toMatch(new RegExp(`^node:${catalog['node']}-slim( AS \\w+)?$`));
  });

  test('installs exactly what the lockfile holds, and builds the client by the script of package.json', () => {
    expect(textsOf(client, 'RUN')).toEqual([
      'npx --yes pnpm@12 install --frozen-lockfile',
      'npx --yes pnpm@12 run build',
    ]);
    expect(manifestOf('package.json').scripts?.['build']).toBe('pnpm --filter @minutebook/web build');
    expect(textsOf(server, 'RUN')).toEqual([
      'npx --yes pnpm@12 install --frozen-lockfile --prod --filter @minutebook/server...',
    ]);
    expect(manifestOf('apps/server/package.json').name).toBe('@minutebook/server');
  });

  test('takes the client from where the build puts it and the server looks for it', () => {
    expect(textsOf(image, 'COPY')).toContain('--from=client /minutebook/apps/web/dist apps/web/dist');
    expect(fileOf('apps/server/src/http/pages.ts')).toContain("new URL('../../../web/dist/', import.meta.url)");
  });

  test('runs as somebody else than root', () => {
    expect(textsOf(image, 'USER')).toEqual(['node']);
    const order = image.map(({ name }) => name);
    expect(order.indexOf('USER')).toBeGreaterThan(order.lastIndexOf('RUN'));
  });

  test('leaves out of its context what is installed, built or kept here', () => {
    const left = fileOf('.dockerignore').trim().split('\n');
    expect(left).toEqual(expect.arrayContaining(['.git', '**/node_modules', '**/dist', '**/.env*', 'data']));
  });
});
