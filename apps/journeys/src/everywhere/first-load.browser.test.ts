import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page, Request, Response } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { reading } from '../setup/scene.ts';
import { headed } from '../steps/drawn.ts';
import { programmeManager, signedIn } from '../steps/people.ts';

const { browser, server } = await reading();

const client = fileURLToPath(new URL('../../../web/', import.meta.url));

/** What a browser that has nothing of it yet fetches for a page. */
interface Fetched {
  /** Bytes as they are sent when gzipped. */
  readonly js: number;
  readonly css: number;
  /** Every request but those that go on, as the tail of the ledger: the page, script, style, and what is asked of the server. */
  readonly requests: number;
  /** Names of the files of script, such as `raise-risk`, without what tells their versions apart. */
  readonly files: readonly string[];
  /** Where segments of the ledger were asked for, each as often as it was. */
  readonly segments: readonly string[];
}

const state = await (async () => {
  const context = (await signedIn(browser, server, programmeManager)).context();
  const kept = await context.storageState();
  await context.close();
  return kept;
})();

const seen = new Map<string, Promise<Fetched>>();

/** What a first visit to a page fetches until nothing more is asked for. Each page is visited once. */
function fetchedBy(path: string): Promise<Fetched> {
  const found = seen.get(path) ?? visit(path);
  seen.set(path, found);
  return found;
}

async function visit(path: string): Promise<Fetched> {
  const context = await browser.newContext({
    storageState: state,
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
  });
  // What is fetched later, while the browser is idle, is no part of the visit.
  await context.route('**/parts.json', (route) => route.abort());
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(server.address + path);
  await headed(page);
  const responses = await answersTo(asked, page);
  const of = (ending: string): readonly Response[] =>
    responses.filter((one) => new URL(one.url()).pathname.endsWith(ending));
  const bytes = async (ending: string): Promise<number> => {
    const sizes = await Promise.all(of(ending).map((one) => one.request().sizes()));
    return sizes.reduce((total, one) => total + one.responseBodySize, 0);
  };
  const fetched = {
    js: await bytes('.js'),
    css: await bytes('.css'),
    requests: responses.length,
    files: of('.js').map((one) => nameOf(new URL(one.url()).pathname)),
    segments: of('.ndjson.gz').map((one) => one.url()),
  };
  await context.close();
  return fetched;
}

/**
 * The answers to all that a page asks for, once each has come and the page, idle again, asks for nothing more. The tail of the
 * ledger is left out: it stays open, so that the network as such is never idle.
 */
async function answersTo(asked: readonly Request[], page: Page): Promise<readonly Response[]> {
  const ending = (): readonly Request[] => asked.filter((one) => !one.url().includes('/trpc/ledger.tail'));
  let answers: (Response | null)[] = [];
  while (answers.length < ending().length) {
    answers = await Promise.all(ending().map(whole));
    await page.evaluate(async () => {
      for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => requestIdleCallback(resolve));
    });
  }
  return answers.filter((one) => one !== null);
}

/** The answer to a request, once all of it is there; `null` when there is none. */
async function whole(request: Request): Promise<Response | null> {
  const answer = await request.response();
  await answer?.finished();
  return answer;
}

/** `/assets/raise-risk-ab12cd34.js` is `raise-risk`. */
function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/-[\w-]{8}\.js$/, '');
}

/** Files of the client that only who records fetches, by the names they are built under. */
const forms = new Set(
  globSync('src/**/{forms,adopting,deciding,amending}/**/*.tsx', { cwd: client })
    .filter((file) => /export const form\b/.test(readFileSync(client + file, 'utf8')))
    .map((file) => file.replace(/^.*\//, '').replace(/\.tsx$/, '')),
);

/** What every form is made with. */
const recording = new Set(['form', 'zod', 'FormPage']);

const charts = ['charts', 'timetable', 'confidence', 'WaitsChart', 'ProgrammeTimetable', 'ConfidenceChart'];

/** What benefits are read and worked out with. */
const benefits = ['benefits-read', 'benefits-figures', 'OverviewBenefits'];

/** The areas that the client is made of, as its own list names them. */
const areas = /const areas = \[([^\]]*)\]/
  .exec(readFileSync(`${client}src/areas.ts`, 'utf8'))?.[1]
  ?.split(',')
  .map((name) => name.trim())
  .filter((name) => name !== '');

/**
 * Pages of every area at which nothing is recorded, and what else each does without. Where a statement can be corrected,
 * the words of its entry are there too.
 */
const withoutForms: Readonly<Record<string, readonly (readonly [path: string, without: readonly string[]])[]>> = {
  overview: [['/', ['plans', 'changes', 'words', 'entries', 'lists', ...benefits]]],
  search: [['/search', ['timetable', 'plans', 'pipeline']]],
  entries: [
    ['/entries', [...charts, 'plans', 'overview', 'pipeline', 'changes']],
    ['/entries/1', [...charts, 'plans', 'overview', 'pipeline', 'changes', 'CorrectPage']],
  ],
  delivery: [
    ['/backlog', [...charts, 'plans', 'changes', 'words', 'money', ...benefits]],
    ['/projects/customer-portal', charts],
  ],
  governance: [
    ['/governance', ['timetable', 'confidence', 'changes']],
    ['/meetings/pb-2025-06', [...charts, 'changes']],
    ['/projects/customer-portal/plan', charts],
  ],
  money: [
    ['/budget', [...charts, 'plans', 'changes', 'overview', 'words', ...benefits]],
    ['/budget/virement-rules', [...charts, 'plans', 'changes', 'overview', 'words']],
  ],
  benefits: [
    ['/benefits', ['plans', 'changes', 'timetable', 'confidence']],
    ['/benefits/savings', ['plans', 'changes', 'timetable', 'confidence']],
    ['/benefits/services', ['plans', 'changes', 'timetable', 'confidence']],
  ],
  scrutiny: [
    ['/assurance', ['plans', 'changes', 'timetable', 'confidence']],
    ['/assurance/recommendations', [...charts, 'plans', 'changes']],
  ],
  audit: [
    ['/audit/changes', charts],
    ['/audit/checks', charts],
  ],
  reports: [['/reports', [...charts, 'plans', 'changes', 'words', ...benefits]]],
  programme: [['/settings', [...charts, 'ImportPage', 'plans', 'overview', 'changes']]],
  settings: [['/settings/people', [...charts, 'ImportPage', 'plans', 'overview', 'changes', 'entries']]],
};

describe('A first visit', () => {
  it.each(['/', '/backlog'])(
    'to %s fetches at most 160,000 bytes of script, in fewer than 20 requests',
    async (path) => {
      const { js, css, requests } = await fetchedBy(path);
      expect(js).toBeGreaterThan(50_000);
      expect(css).toBeGreaterThan(1000);
      expect(js).toBeLessThanOrEqual(160_000);
      expect(css).toBeLessThanOrEqual(20_000);
      expect(requests).toBeLessThan(20);
    },
  );

  it('asks for each segment of the ledger once, though the page names them before the program asks', async () => {
    const { segments } = await fetchedBy('/');
    expect(segments).not.toEqual([]);
    expect(segments).toEqual([...new Set(segments)]);
  });
});

describe('What is recorded with is fetched only when it is', () => {
  it('by every area, as far as they are known here', () => {
    expect(Object.keys(withoutForms).toSorted()).toEqual(areas?.toSorted());
    expect(forms.size).toBeGreaterThan(40);
  });

  it.each(Object.entries(withoutForms).flatMap(([area, pages]) => pages.map((one) => [area, ...one] as const)))(
    'in the area %s: not at %s',
    async (_, path, without) => {
      const { files } = await fetchedBy(path);
      expect(files.filter((file) => forms.has(file))).toEqual([]);
      expect(files.filter((file) => recording.has(file) || without.includes(file))).toEqual([]);
    },
  );

  it('and one form without the others', async () => {
    const { files } = await fetchedBy('/projects/customer-portal/record/raise-risk');
    expect(files.filter((file) => forms.has(file))).toEqual(['raise-risk']);
  });
});
