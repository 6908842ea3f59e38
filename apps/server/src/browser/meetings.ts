import { AxeBuilder } from '@axe-core/playwright';
import type { Command } from '@minutebook/domain';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

import { clientOf, newCommandId } from '../testing/client.ts';
import type { ServerProcess } from '../testing/server-process.ts';

/** The day of the meetings that these journeys record something about, which has passed. */
export const held = '2026-11-10';
/** Today in London. */
export const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

/** A command as a journey states it: effective today unless it says otherwise. */
export type Bare<C = Command> = C extends unknown ? Omit<C, 'effectiveOn'> & { readonly effectiveOn?: string } : never;

/** As many members of the programme board as its quorum needs, by their ids. */
export const quorum: readonly string[] = ['post-chief-executive', 'post-section-151', 'post-programme-board'];

/** Records, as a post of the demonstration, what a journey begins with or what somebody else records meanwhile. */
export async function recordAs(server: ServerProcess, personId: string, ...commands: readonly Bare[]): Promise<void> {
  const { trpc } = clientOf(server.address);
  await trpc.session.signInAs.mutate({ personId });
  for (const command of commands) {
    const sent = { effectiveOn: today, ...command };
    const answer = await trpc.execute.mutate({ commandId: newCommandId(), command: sent });
    expect(answer).toMatchObject({ kind: 'recorded' });
  }
}

/** A meeting of the programme board is called. */
export function called(meetingId: string, heldOn = held): Bare {
  return { type: 'CallMeeting', meetingId, boardId: 'programme-board', heldOn, effectiveOn: '2026-11-02' };
}

/** An item is put on its agenda; with a gate, about the portal. */
export function tabled(meetingId: string, itemId: string, title: string, gateId?: string): Bare {
  const about = gateId === undefined ? {} : { about: { projectId: 'customer-portal', gateId } };
  return { type: 'TableItem', meetingId, itemId, title, ...about, effectiveOn: '2026-11-02' };
}

/** These members were there. */
export function attended(meetingId: string, present = quorum): Bare {
  return { type: 'RecordAttendance', meetingId, present: [...present], apologies: [], effectiveOn: held };
}

/** Types a day into its three fields. */
export async function typeDay(page: Page, group: string, [day, month, year]: readonly [string, string, string]) {
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Day').fill(day);
  await fields.getByLabel('Month').fill(month);
  await fields.getByLabel('Year').fill(year);
}

/** Waits until the page says that something was recorded. */
export async function recorded(page: Page): Promise<void> {
  await page.getByText(/Recorded as entry\s\d+/).waitFor();
}

/** The lines of the error summary, as they are read. */
export async function errorLines(page: Page): Promise<readonly string[]> {
  const links = page.getByRole('alert').getByRole('link');
  await links.first().waitFor();
  return links.allTextContents();
}

/** One heading, nothing that axe finds and no sideways scroll, at 1280 and 320 pixels. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(wider, `sideways at ${width}`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
