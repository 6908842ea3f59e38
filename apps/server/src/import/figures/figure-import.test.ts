import { randomUUID } from 'node:crypto';

import type { FiguresProgress, StartedFigures, WantedFigures } from '@minutebook/api';
import { channels, proposeFigures, services } from '@minutebook/domain';
import type { Command, FiguresMapping } from '@minutebook/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openMinutebook } from '../../minutebook.ts';
import { temporaryFolder } from '../../testing/server-process.ts';
import { commandIdNow } from '../command-id-now.ts';
import { Runs } from '../runs.ts';
import { FigureImportJobs } from './figure-import-jobs.ts';
import { begun as firstProgress, recordFigures } from './record-figures.ts';

const by = { id: 'manager', role: 'programmeManager' } as const;
const on = { effectiveOn: '2026-01-05' };
const begun: readonly Command[] = [
  {
    type: 'EstablishProgramme',
    programmeId: 'transformation',
    title: 'ICT transformation',
    council: 'A council',
    purpose: 'To spend less',
    demonstration: false,
    ...on,
  },
  { type: 'RegisterDepartment', programmeId: 'transformation', departmentId: 'housing', title: 'Housing', ...on },
  { type: 'AddChannel', channelId: 'web', title: 'Web', digital: true, ...on },
  { type: 'AddChannel', channelId: 'phone', title: 'Phone', digital: false, ...on },
];

/** A server’s parts on a store of their own, with two channels. */
async function figuresScene() {
  const folder = temporaryFolder();
  const minutebook = await openMinutebook(folder.storeUrl);
  const { book } = minutebook;
  const recorder = minutebook.recorderAt(() => '2026-11-20T12:00:00.000Z');
  const faults: unknown[] = [];
  const jobs = new FigureImportJobs(book, recorder, (error) => faults.push(error));
  const record = async (command: Command): Promise<void> => {
    const recording = await recorder.record({ commandId: commandIdNow(), command }, by);
    if (recording.kind !== 'recorded') throw new Error(JSON.stringify(recording));
  };
  for (const command of begun) await record(command);
  const close = async (): Promise<void> => {
    await minutebook.close();
    folder.remove();
  };
  return { jobs, record, recorder, book, faults, close };
}

type Scene = Awaited<ReturnType<typeof figuresScene>>;

/** A CSV of so many services, of three months each. */
function fileOf(count: number, more = ''): Buffer {
  const rows = Array.from({ length: count }, (_, at) =>
    ['2026-01', '2026-02', '2026-03'].map((month) => `service-${at},${month},${at},${at + 1}`),
  );
  return Buffer.from(`Service,Month,Web,Phone\n${rows.flat().join('\n')}\n${more}`);
}

/** Sends a file and has its columns kept as they are proposed; gives what is wanted of it. */
async function sent({ jobs, record, book }: Scene, bytes: Buffer, sourceId: string) {
  const fileId = randomUUID();
  jobs.take({ fileId, at: 0, bytes }, by.id);
  const table = await jobs.read(fileId, 'contacts.csv', 0, by.id);
  if (table.kind === 'refused') throw new Error(table.sentence);
  const mapping: FiguresMapping = {
    columns: [...proposeFigures(table.columns, channels(book.world), 'calendar')],
    figures: {},
    channels: {},
    departments: { '': 'housing' },
    tier: 'frontFacing',
    quarters: 'calendar',
    basis: 'measured',
    whole: false,
    doesNotApply: [],
    notCollected: [],
  };
  await record({ type: 'DescribeFiguresSource', sourceId, title: sourceId, mapping, effectiveOn: '2026-11-20' });
  return { fileId, sourceId, sourceLine: 'Contacts' };
}

/** What is told last of an import; it is stopped when `stopWhen` says so. */
async function followed(
  { jobs }: Scene,
  started: StartedFigures | { readonly kind: 'refused'; readonly sentence: string },
  stopWhen: (so: FiguresProgress) => boolean = () => false,
) {
  if (started.kind === 'refused') throw new Error(started.sentence);
  const { importId } = started;
  for await (const progress of jobs.watch(importId, new AbortController().signal)) {
    if (progress.state !== 'running') return { ...progress, importId };
    if (stopWhen(progress)) jobs.stop(importId);
  }
  throw new Error('The import is not known.');
}

const countsIn = ({ book }: Scene) => services(book.world).reduce((so, { contacts }) => so + contacts.length, 0);

describe('An import of figures', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await figuresScene();
  });
  afterAll(() => scene.close());

  test('is planned, recorded to its end while nobody watches, and nothing the second time', async () => {
    const { jobs } = scene;
    const wanted = await sent(scene, fileOf(20), 'all');
    const plan = await jobs.plan(wanted, by.id);
    expect(plan).toMatchObject({
      kind: 'planned',
      acts: {
        count: 80,
        byKind: [
          { does: 'register', count: 20 },
          { does: 'record', count: 60 },
        ],
      },
      unchanged: 0,
      refused: { count: 0 },
    });
    expect(await jobs.list(wanted, by.id)).toMatchObject({ kind: 'listed', refused: [] });
    const started = await jobs.start(wanted, by);
    // Watched only from here on, after it went on by itself.
    const last = await followed(scene, started);
    expect(last).toMatchObject({ state: 'done', done: 80, of: 80, recorded: 80, notRecorded: { count: 0 } });
    expect(countsIn(scene)).toBe(60);
    expect(await jobs.plan(wanted, by.id)).toMatchObject({ acts: { count: 0 }, unchanged: 60 });
    expect(await jobs.start(wanted, by)).toMatchObject({ kind: 'refused' });
  });

  test('is stopped and gone on with under the same id, and records nothing twice', async () => {
    const wanted = await sent(scene, fileOf(150), 'parts');
    const before = countsIn(scene);
    const first = await followed(scene, await scene.jobs.start(wanted, by), ({ done }) => done > 50);
    expect(first).toMatchObject({ state: 'stopped' });
    expect(first.done).toBeLessThan(first.of);
    const second = await followed(scene, await scene.jobs.resume(first.importId, by));
    expect(second).toMatchObject({ state: 'done', importId: first.importId });
    expect(countsIn(scene) - before).toBe((150 - 20) * 3);
    expect(first.recorded + second.recorded).toBe((150 - 20) * 4);
  });

  test('is of one source once at a time, and of a file and a source that are there', async () => {
    const { jobs } = scene;
    const wanted = await sent(scene, fileOf(200), 'busy');
    const [one, other] = await Promise.all([jobs.start(wanted, by), jobs.start(wanted, by)]);
    expect(other).toMatchObject({ kind: 'refused' });
    await followed(scene, one);
    expect(await jobs.plan({ ...wanted, sourceId: 'nobodys' }, by.id)).toMatchObject({ kind: 'refused' });
    expect(await jobs.plan({ ...wanted, fileId: randomUUID() }, by.id)).toMatchObject({ kind: 'refused' });
    expect(await jobs.plan(wanted, 'somebody-else')).toMatchObject({ kind: 'refused' });
    expect(await jobs.resume(randomUUID(), by)).toMatchObject({ kind: 'refused' });
  });

  test('tells what the ledger refuses after all, and records the rest', async () => {
    const { jobs, record, recorder, faults } = scene;
    const wanted = await sent(scene, fileOf(1, 'late,2026-01,1,2\nearly,2026-01,1,2\n'), 'meanwhile');
    const plan = await jobs.list(wanted, by.id);
    if (plan.kind === 'refused') throw new Error(plan.sentence);
    // Registered by somebody else after it was planned.
    const late = { serviceId: 'late', title: 'Late', departmentId: 'housing', tier: 'frontFacing' } as const;
    await record({ type: 'RegisterService', ...late, ...on });
    const runs = new Runs<WantedFigures, FiguresProgress>();
    const to = {
      plan,
      again: () => Promise.resolve(plan),
      recorder,
      actor: by,
      fault: (fault: unknown) => faults.push(fault),
    };
    const progress = firstProgress(
      { sourceId: 'meanwhile', title: 'Meanwhile', document: 'a.csv', refused: { count: 0, first: [] } },
      plan.acts.length,
    );
    runs.begin('an-import', wanted, progress, (run) => recordFigures(to, run));
    const last = await lastOf(runs.watch('an-import', new AbortController().signal));
    expect(last).toMatchObject({ state: 'done', done: 4, of: 4, recorded: 2, entries: { length: 2 } });
    expect(last?.notRecorded).toMatchObject({ count: 2, first: [{ title: 'late' }] });
    expect(faults).toStrictEqual([]);
  });

  test('stops with a sentence where the store fails, and tells the fault', async () => {
    const { jobs, faults } = scene;
    const wanted = await sent(scene, fileOf(1, 'other,2026-01,1,2\n'), 'failing');
    const plan = await jobs.list(wanted, by.id);
    if (plan.kind === 'refused') throw new Error(plan.sentence);
    const runs = new Runs<WantedFigures, FiguresProgress>();
    const recorder = { record: () => Promise.reject(new Error('The store is down')) };
    const to = {
      plan,
      again: () => Promise.resolve(plan),
      recorder,
      actor: by,
      fault: (fault: unknown) => faults.push(fault),
    };
    const progress = firstProgress(
      { sourceId: 'failing', title: 'Failing', document: 'a.csv', refused: { count: 0, first: [] } },
      plan.acts.length,
    );
    runs.begin('an-import', wanted, progress, (run) => recordFigures(to, run));
    const last = await lastOf(runs.watch('an-import', new AbortController().signal));
    expect(last).toMatchObject({ state: 'failed', recorded: 0, sentence: expect.stringContaining('logged') as string });
    expect(faults.splice(0)).toHaveLength(1);
  });
});

async function lastOf(all: AsyncIterable<FiguresProgress>): Promise<FiguresProgress | undefined> {
  let last: FiguresProgress | undefined;
  for await (const one of all) last = one;
  return last;
}
