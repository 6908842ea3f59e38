import { join } from 'node:path';

import type { Command } from '@minutebook/domain';
import type { Browser } from 'playwright-core';

import { travel } from '../browser/dates.ts';
import { launch } from '../browser/launch.ts';
import { barely, shownPage, signedIn, visit } from '../browser/visits.ts';
import { commandIdAt } from '../history/command-id.ts';
import { generateContacts, serviceTitle } from '../history/generate-contacts.ts';
import type { ContactsExtent } from '../history/generate-contacts.ts';
import { speedOf } from '../http/speed.ts';
import { atMost, milliseconds } from '../report/row.ts';
import type { Findings, Row } from '../report/row.ts';
import { median, waitsOf } from '../report/statistics.ts';
import type { Scope } from '../running/scope.ts';
import { fillStore } from '../servers/fill-store.ts';
import { startServer } from '../servers/real-server.ts';
import type { RealServer } from '../servers/real-server.ts';
import { paste, recordGrid, typeKeys } from './in-page.ts';

/** Contacts by five channels: 300,000 figures. */
const large = { services: 1_000, months: 60 } as const;
/** A council that types its months. */
const typed = { services: 300, months: 13 } as const;

const rounds = 3;
const keys = 40;

/** Pages on the contacts of a thousand services, and the grid in which three hundred are typed. */
export async function measureContacts(scope: Scope): Promise<Findings> {
  const serve = async (extent: ContactsExtent): Promise<RealServer> => {
    const path = join(scope.folder(), 'minutebook.db');
    await fillStore(path, generateContacts(extent));
    return startServer(scope, path);
  };
  const browser = await launch(scope);
  const many = await serve(large);
  const rows = [
    ...(await pageRows(browser, many, '/benefits/channel-shift')),
    ...(await pageRows(browser, many, '/benefits')),
  ];
  return { rows: [...rows, ...(await gridRows(browser, await serve(typed)))], notes: [note] };
}

const note = `contacts: ${large.services} services × ${large.months} months × 5 channels; the grid has ${typed.services} services`;

async function pageRows(browser: Browser, server: RealServer, path: string): Promise<readonly Row[]> {
  const shown: { readonly cold: number; readonly warm: number; readonly bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await signedIn(browser, server);
    const cold = await visit(context, server.origin, path);
    const warm = await visit(context, server.origin, path);
    shown.push({ cold: cold.shown, warm: warm.shown, bare: await barely(context, server) });
    await context.close();
  }
  const cold = median(shown.map((one) => one.cold));
  const warm = median(shown.map((one) => one.warm));
  const bare = median(shown.map((one) => one.bare));
  const { changed } = await travel(await shownPage(await signedIn(browser, server), server.origin, path));
  return [
    { measure: `${path}, empty cache`, measured: milliseconds(cold), ...atMost(cold, 2_000, milliseconds) },
    {
      measure: '  warm cache',
      measured: milliseconds(warm),
      comparedWith: `fetching and parsing alone: ${milliseconds(bare)}`,
      ratio: warm / bare,
      ...atMost(warm, 2_000, milliseconds),
    },
    {
      measure: '  another date, click to table changed, p50',
      measured: milliseconds(changed.p50),
      ...atMost(changed.p50, 50, milliseconds),
    },
    { measure: '  longest', measured: milliseconds(changed.longest) },
  ];
}

async function gridRows(browser: Browser, server: RealServer): Promise<readonly Row[]> {
  const context = await signedIn(browser, server);
  const page = await context.newPage();
  await page.goto(`${server.origin}/benefits/services/month?period=2026-09`);
  await page.locator('[data-row="0"][data-column="0"]').waitFor();
  await page.getByLabel('Where do the figures come from?').fill('Customer system');
  const found = await page.evaluate(typeKeys, keys);
  const [handled, painted] = [waitsOf(found.map((one) => one.handled)), waitsOf(found.map((one) => one.painted))];
  const lines = Array.from({ length: typed.services }, (_, at) => `${serviceTitle(at)}\t2,400\t6,800\t900\t300\t50`);
  await page.evaluate(paste, lines.join('\r\n'));
  const took = await page.evaluate(recordGrid, typed.services);
  const bare = await speedOf({ ...server, path: '/trpc/execute' }, new Months('2026-08'), 6, typed.services);
  const alone = (typed.services / bare.perSecond) * 1000;
  return [
    {
      measure: 'a key in the grid, until it is answered, p50',
      measured: milliseconds(handled.p50),
      ...atMost(handled.p50, 16, milliseconds),
    },
    { measure: '  longest', measured: milliseconds(handled.longest), ...atMost(handled.longest, 16, milliseconds) },
    { measure: '  until it is painted, p50', measured: milliseconds(painted.p50) },
    {
      measure: `a typed month of ${typed.services} services`,
      measured: milliseconds(took),
      comparedWith: `the same commands alone: ${milliseconds(alone)}`,
      ratio: took / alone,
    },
    {
      measure: '  each',
      measured: milliseconds(took / typed.services),
      comparedWith: `execute, p50: ${milliseconds(bare.p50)}`,
    },
  ];
}

/** Bodies of `execute` that each record a month of another service. */
class Months {
  readonly #period: string;
  #made = 0;

  constructor(period: string) {
    this.#period = period;
  }

  next(): string {
    const title = serviceTitle(this.#made);
    this.#made += 1;
    const command: Command = {
      type: 'RecordContacts',
      serviceId: title.toLowerCase().replace(' ', '-'),
      period: this.#period,
      contacts: [{ channelId: 'web', contacts: this.#made }],
      basis: 'measured',
      sourceLine: 'Customer system',
      effectiveOn: '2026-10-01',
    };
    return JSON.stringify({ commandId: commandIdAt(Date.now(), this.#made, 21), command });
  }
}
