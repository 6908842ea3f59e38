import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openStore } from '@minutebook/event-store';
import { readConfiguration } from '@minutebook/server/configuration';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { composeFile, environmentOf, interpolated, variablesIn } from './testing/compose-file.ts';
import { fileOf } from './testing/root.ts';

const { services, volumes, networks } = composeFile();
const nodes = ['eventstore-1', 'eventstore-2', 'eventstore-3'];
const secret = { SESSION_SECRET: '0123456789abcdef'.repeat(2) };
const everything = Object.entries(services);
const service = (name: string) => services[name] ?? expect.fail(`There is no service ${name}`);

describe('The Compose file', () => {
  test('starts the app and one node where no profile is named', () => {
    const unnamed = everything.filter(([, { profiles }]) => profiles === undefined).map(([name]) => name);
    expect(unnamed.toSorted()).toEqual(['eventstore', 'minutebook']);
  });

  test('starts three nodes, their certificates and an app under the profile cluster', () => {
    const cluster = everything.filter(([, { profiles }]) => profiles?.includes('cluster')).map(([name]) => name);
    expect(cluster.toSorted()).toEqual(['certificates', ...nodes, 'minutebook-cluster']);
  });

  test('pins every image, and none to latest', () => {
    for (const [name, { image, build }] of everything) {
      expect(image, name).toMatch(
        build === undefined ? /^[\w/-]+:\d+\.\d+\.\d+[\w.-]*$/ : /^minutebook:(?!latest$)\w+$/,
      );
    }
  });

  test('gives every variable a default, or requires it with a message', () => {
    const unclear = variablesIn(fileOf('docker-compose.yml').replaceAll(/^\s*#.*$/gm, '')).filter(
      ({ kind, rest }) => kind === undefined || (kind === '?' && !/^Set \w+ to /.test(rest)),
    );
    expect(unclear).toEqual([]);
  });

  test('holds no secret of its own', () => {
    for (const [name, { environment }] of everything) {
      for (const [setting, value] of Object.entries(environment)) {
        if (/SECRET|PASSWORD/.test(setting))
          expect(value, `${name} ${setting}`).toMatch(/^\$\{(SESSION_SECRET:\?|STORE_PASSWORD:-\})/);
      }
    }
  });

  test('declares every volume and network that is used, and no other', () => {
    const used = everything.flatMap(([, each]) => each.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(volumes).toSorted());
    const joined = everything.flatMap(([, each]) => each.networks ?? []);
    expect([...new Set(joined)].toSorted()).toEqual(Object.keys(networks).toSorted());
  });

  test('starts everything again that stops, but the making of certificates', () => {
    const resting = everything.filter(([, { restart }]) => restart !== 'unless-stopped').map(([name]) => name);
    expect(resting).toEqual(['certificates']);
  });

  test('publishes the app alone, to this computer unless told otherwise', () => {
    const published = everything.flatMap(([name, { ports = [] }]) =>
      ports.map((port) => [name, interpolated(port, {})]),
    );
    expect(published).toEqual([
      ['minutebook', '127.0.0.1:3000:3000'],
      ['minutebook-cluster', '127.0.0.1:3001:3000'],
    ]);
    expect(networks['store']?.internal).toBe(true);
  });
});

describe('The stores', () => {
  test('are healthy before the app starts', () => {
    expect(service('minutebook').depends_on).toEqual({ eventstore: { condition: 'service_healthy' } });
    expect(Object.keys(service('minutebook-cluster').depends_on ?? {})).toEqual(nodes);
    for (const [name, { depends_on: dependencies = {} }] of everything) {
      for (const [on, { condition }] of Object.entries(dependencies)) {
        const once = on === 'certificates';
        expect(condition, `${name} on ${on}`).toBe(once ? 'service_completed_successfully' : 'service_healthy');
        if (!once)
          expect(service(on).healthcheck?.test.join(' '), on).toMatch(/^CMD curl --fail .*:2113\/health\/live$/);
      }
    }
  });

  test('keep their data in volumes of their own', () => {
    for (const name of ['eventstore', ...nodes]) expect(service(name).volumes).toContain(`${name}:/var/lib/eventstore`);
  });

  test('do without encryption and passwords on the single node alone', () => {
    const insecure = everything.filter(([, { environment }]) => environment['EVENTSTORE_INSECURE'] !== undefined);
    expect(insecure.map(([name]) => name)).toEqual(['eventstore']);
  });

  test.each(nodes)('of the cluster find each other by name: %s', (name) => {
    const { environment } = service(name);
    expect(environment['EVENTSTORE_CLUSTER_SIZE']).toBe(String(nodes.length));
    expect(environment['EVENTSTORE_GOSSIP_SEED']).toBe(
      nodes
        .filter((other) => other !== name)
        .map((other) => `${other}:2113`)
        .join(','),
    );
    expect(environment['EVENTSTORE_NODE_HOST_ADVERTISE_AS']).toBe(name);
    expect(environment['EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS']).toBe(name);
    expect(environment['EVENTSTORE_CERTIFICATE_FILE']).toBe(`/nodes/${name}/node.crt`);
    expect(environment['EVENTSTORE_CERTIFICATE_PRIVATE_KEY_FILE']).toBe(`/nodes/${name}/node.key`);
  });
});

describe.each(['minutebook', 'minutebook-cluster'])('The app as %s', (name) => {
  const { environment, build, read_only: readOnly, healthcheck } = service(name);

  test('is built from its Dockerfile, which brings its health check, and writes nothing', () => {
    expect({ build, readOnly, healthcheck }).toEqual({
      build: { context: '.', dockerfile: 'apps/server/Dockerfile' },
      readOnly: true,
      healthcheck: undefined,
    });
  });

  test('is given only settings that it reads, each with a value that it accepts', () => {
    const source = fileOf('apps/server/src/configuration.ts');
    for (const setting of Object.keys(environment)) expect(source).toMatch(new RegExp(`^  ${setting}: `, 'm'));
    const read = readConfiguration(environmentOf(service(name), { ...secret, STORE_PASSWORD: 'pass' }));
    expect(read).toMatchObject({
      host: '0.0.0.0',
      port: 3000,
      sessionSecret: secret.SESSION_SECRET,
      trustProxy: false,
    });
  });

  test.each([
    ['PROGRAMME', 'own', { programme: { wanted: 'own' } }],
    ['ENTRIES_AHEAD', 'accept', { acceptsAhead: true }],
    ['PUBLIC_ORIGIN', 'https://minutebook.example', { publicOrigin: 'https://minutebook.example' }],
    ['TRUST_PROXY', 'yes', { trustProxy: true }],
    ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
  ])('takes %s from the environment', (setting, value, expected) => {
    const given = environmentOf(service(name), { ...secret, [setting]: value });
    expect(readConfiguration({ ...given, STORE_URL: 'sqlite:x' })).toMatchObject(expected);
  });

  test('does not start without SESSION_SECRET, and says so', () => {
    expect(() => environmentOf(service(name), {})).toThrow('Set SESSION_SECRET to 32 random characters or more');
  });
});

describe('The address of the store', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-address-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the node without TLS', () => {
    expect(environmentOf(service('minutebook'), secret)['STORE_URL']).toBe('esdb://eventstore:2113?tls=false');
  });

  test('of the cluster names every node, TLS, the authority and the password, and its client takes it', async () => {
    const authority = join(folder, 'ca.crt');
    writeFileSync(authority, '');
    const url = environmentOf(service('minutebook-cluster'), { ...secret, STORE_PASSWORD: 'pass' })['STORE_URL'] ?? '';
    expect(url).toBe(
      'esdb://admin:pass@eventstore-1:2113,eventstore-2:2113,eventstore-3:2113?tls=true&tlsCAFile=/trusted/ca.crt',
    );
    expect(service('minutebook-cluster').volumes).toContain('trusted:/trusted:ro');
    const store = await openStore(url.replace('/trusted/ca.crt', authority));
    await store.close();
  });
});

describe('The making of certificates', { timeout: 30_000 }, () => {
  const { entrypoint = [], command = [] } = service('certificates');
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minutebook-certificates-'));
    for (const name of ['bin', 'authority', 'trusted', 'nodes']) mkdirSync(join(folder, name));
    // Like the real one, it makes no folder that is there already, and does not fail over it.
    const standIn =
      '#!/bin/bash\nkind=$1\nwhile [ "$1" != -out ]; do shift; done\nname=${kind#create-}\n' +
      'mkdir "$2" || exit 0\necho "$RANDOM" >"$2/$name.crt"\necho key >"$2/$name.key"\n';
    writeFileSync(join(folder, 'bin/es-gencert-cli'), standIn);
    chmodSync(join(folder, 'bin/es-gencert-cli'), 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (password: string) => {
    const script = interpolated(command[0] ?? '', {}).replaceAll(
      /(?<=[\s"])\/(?=authority|trusted|nodes)/g,
      `${folder}/`,
    );
    const [program = '', ...flags] = entrypoint;
    const path = `${join(folder, 'bin')}:${process.env['PATH']}`;
    // Only root may give files away; the container is root, whoever runs the tests need not be.
    const runnable = process.getuid?.() === 0 ? script : script.replace('chown -R 1000:1000', 'true');
    const env = { PATH: path, STORE_PASSWORD: password };
    return spawnSync(program, [...flags, runnable], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const made = (path: string) => readFileSync(join(folder, path), 'utf8');

  test.each(['', 'short', 'with/reserved@characters'])(
    'is refused with the password “%s”, with a message',
    (password) => {
      const { status, stderr } = run(password);
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('Set STORE_PASSWORD') });
      expect(existsSync(join(folder, 'authority/ca'))).toBe(false);
    },
  );

  test('keeps the authority, renews the certificates of the nodes and shows their keys to nobody else', () => {
    expect(run('abcdefgh12345678')).toMatchObject({ status: 0, stderr: '' });
    const before = [made('trusted/ca.crt'), ...nodes.map((name) => made(`nodes/${name}/node.crt`))];
    expect(run('abcdefgh12345678')).toMatchObject({ status: 0, stderr: '' });
    const after = [made('trusted/ca.crt'), ...nodes.map((name) => made(`nodes/${name}/node.crt`))];
    expect(after[0]).toBe(before[0]);
    expect(after.slice(1)).not.toEqual(before.slice(1));
    for (const name of nodes) expect(statSync(join(folder, `nodes/${name}/node.key`)).mode & 0o077).toBe(0);
    expect(existsSync(join(folder, 'trusted/ca.key'))).toBe(false);
  });
});
