import { dayOf } from '@minutebook/domain';
import type { Command } from '@minutebook/domain';
import type { Page } from 'playwright-core';

import { commandIdAt } from '../history/command-id.ts';
import { waitsOf } from '../report/statistics.ts';
import type { Waits } from '../report/statistics.ts';
import { awaitWords, send } from './in-page.ts';

const warmUp = 2;
const arrivals = 15;

/**
 * How long it takes from sending a command in one browser until another browser's table shows what was recorded;
 * milliseconds. `projectId`: a project that the other page shows.
 */
export async function arrive(from: Page, to: Page, projectId: string): Promise<Waits> {
  const waits: number[] = [];
  for (let index = 0; index < warmUp + arrivals; index += 1) {
    const sponsor = `Head of arrivals ${index}.`;
    const command: Command = {
      type: 'NameProjectSponsor',
      projectId,
      sponsor,
      effectiveOn: dayOf(new Date().toISOString()),
    };
    const arrived = to.evaluate(awaitWords, sponsor);
    const sent = await from.evaluate(send, JSON.stringify({ commandId: commandIdAt(Date.now(), index, 3), command }));
    const wait = (await arrived) - sent;
    if (index >= warmUp) waits.push(wait);
  }
  return waitsOf(waits);
}
