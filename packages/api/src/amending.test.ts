import { readFileSync } from 'node:fs';

import {
  categories,
  commandsThatRecord,
  rolesToAmend,
  role,
  roleToRecord,
  statement,
  typesOf,
} from '@minutebook/domain';
import type { Command, Role, StatementCommand } from '@minutebook/domain';
import { TRPCError } from '@trpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { found, manager, newCommandId, newStore, proposal, startOn, today } from './testing.ts';
import type { TestServer } from './testing.ts';

let server: TestServer;
let remove: () => Promise<void>;

async function open(): Promise<void> {
  const opened = await newStore();
  ({ remove } = opened);
  server = await startOn(opened.store);
  await found(server, 'a', 'b');
}

async function close(): Promise<void> {
  await server.stop();
  await remove();
}

const rights = JSON.parse(readFileSync(new URL('rights.golden.json', import.meta.url), 'utf8')) as Record<
  string,
  readonly Role[]
>;
const entryTypes = categories.flatMap((category) => typesOf(category));
const raise: Extract<StatementCommand, { type: 'RaiseIssue' }> = {
  type: 'RaiseIssue',
  effectiveOn: '2026-03-01',
  projectId: 'a',
  issueId: 'late',
  title: 'Ltae',
  severity: 'low',
};

async function codeOf(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof TRPCError ? error.code : 'answered';
}

/** Records a command as the manager, and gives the event id of its entry. */
async function recorded(command: Command): Promise<string> {
  const commandId = newCommandId();
  expect(await server.recorder.record({ commandId, command }, manager)).toMatchObject({ kind: 'recorded' });
  return commandId;
}

function correct(entry: string, instead: StatementCommand, effectiveOn = instead.effectiveOn): Command {
  return { type: 'CorrectEntry', entry, effectiveOn, instead, reason: 'Misspelt' };
}

function withdraw(entry: string, more: Partial<Extract<Command, { type: 'WithdrawEntry' }>> = {}): Command {
  const of = { stream: 'project-a', statement: 'IssueRaised', effectiveOn: raise.effectiveOn };
  return { type: 'WithdrawEntry', entry, ...of, reason: 'By mistake', ...more };
}

function send(command: Command, as: Role = 'programmeManager', more: object = {}) {
  return server.as(as).execute({ commandId: newCommandId(), command, ...more });
}

describe('rights to amend', () => {
  it.each(entryTypes)('%s belong to who may record it, and to nobody else', (type) => {
    const mayRecord = role.options.filter((one) =>
      commandsThatRecord(type).some((command) => rights[command]?.includes(one)),
    );
    const command = withdraw(crypto.randomUUID(), { statement: type });
    const may = role.options.filter((one) => roleToRecord(command, { personId: 'p', roles: [one] }) !== undefined);
    expect(may).toEqual(mayRecord);
    expect(rolesToAmend(type).toSorted()).toEqual(mayRecord.toSorted());
  });

  it.each(statement.options.map((one) => one.shape.type.value))('by %s belong to who may send it', (type) => {
    const instead = { type, effectiveOn: today } as StatementCommand;
    const may = role.options.filter(
      (one) => roleToRecord(correct('', instead), { personId: 'p', roles: [one] }) !== undefined,
    );
    expect(may).toEqual(rights[type]);
  });
});

describe('rights to amend in a ledger', () => {
  beforeEach(open);
  afterEach(close);

  it('are nobody’s who only reads, whatever they call it', async () => {
    const entry = await recorded(raise);
    const before = server.book.length;
    const mayAmend = (type: string): boolean =>
      commandsThatRecord(type).some((command) => rights[command]?.includes('scrutinyMember'));
    for (const type of [...entryTypes, 'EntryCorrected', '__proto__', 'constructor', '']) {
      const sent = send(withdraw(entry, { statement: type }), 'scrutinyMember');
      // What they may record, a query, they may take back: this is none, whatever they call it.
      if (mayAmend(type)) expect(await sent).toMatchObject({ kind: 'refused', refusal: 'EntryIsNotKnown' });
      else expect(await codeOf(sent)).toBe('FORBIDDEN');
    }
    expect(await codeOf(send(correct(entry, { ...raise, title: 'Late' }), 'scrutinyMember'))).toBe('FORBIDDEN');
    expect(await codeOf(server.as().execute({ commandId: newCommandId(), command: withdraw(entry) }))).toBe(
      'UNAUTHORIZED',
    );
    expect(server.book.length).toBe(before);
  });

  it('are not had by calling the entry by a type that one may record', async () => {
    const entry = await recorded(raise);
    const statedAs = withdraw(entry, { statement: 'MemberAppointed' });
    expect(await send(statedAs, 'administrator')).toMatchObject({ kind: 'refused', refusal: 'EntryIsNotKnown' });
  });

  it('are used in the role in which an agreement was recorded, by who has several', async () => {
    const plan = { projectId: 'a', effectiveOn: '2026-03-01' } as const;
    await recorded({ ...plan, type: 'BeginBusinessPlan', planType: 'full' });
    await recorded({ ...plan, type: 'IssueBusinessPlanVersion' });
    const sign = { ...plan, type: 'GiveSignOff', version: 1, kind: 'legal', post: 'P', statement: 'S' } as const;
    const commandId = newCommandId();
    const both = server.as('financeOfficer', 'administrator');
    expect(await both.execute({ commandId, command: sign })).toMatchObject({ kind: 'recorded' });
    const of = { stream: 'businessPlan-a', statement: 'SignOffGiven' };
    const taken = withdraw(commandId, of);
    expect(await send(taken, 'financeOfficer')).toMatchObject({ refusal: 'EntryIsAnotherRoles' });
    expect(await both.execute({ commandId: newCommandId(), command: taken })).toMatchObject({ kind: 'recorded' });
    expect(server.book.world.history('businessPlan-a').at(-1)?.by.role).toBe('administrator');
  });
});

describe('amendments that are sent', () => {
  beforeEach(open);
  afterEach(close);

  const titles = () => server.book.world.state('project', 'a')?.issues.map((one) => one.title);

  it('are read, and the entry stays', async () => {
    const entry = await recorded(raise);
    expect(await send(correct(entry, { ...raise, title: 'Late' }))).toEqual({ kind: 'recorded', entries: [6] });
    expect(titles()).toEqual(['Late']);
    expect(await send(withdraw(entry))).toEqual({ kind: 'recorded', entries: [7] });
    expect(titles()).toEqual([]);
    expect(server.book.world.history('project-a').map((one) => one.type)).toEqual([
      'ProjectProposed',
      'IssueRaised',
      'EntryCorrected',
      'EntryWithdrawn',
    ]);
  });

  it('are recorded once, however often they are sent, and under one id for one stream', async () => {
    const entry = await recorded(raise);
    const commandId = newCommandId();
    const sent = { commandId, command: withdraw(entry) };
    const first = await server.as('programmeManager').execute(sent);
    expect(await server.as('programmeManager').execute(sent)).toEqual(first);
    const elsewhere = { commandId, command: withdraw(entry, { stream: 'project-b' }) };
    expect(await server.as('programmeManager').execute(elsewhere)).toMatchObject({ refusal: 'CommandIdIsUsed' });
    expect(server.book.length).toBe(6);
  });

  it('stop where somebody else recorded or amended anything of the same thing since', async () => {
    const entry = await recorded(raise);
    expect(await send(correct(entry, { ...raise, title: 'Late' }), 'programmeManager', { basedOn: 1 })).toMatchObject({
      kind: 'recorded',
    });
    expect(await send(withdraw(entry), 'programmeManager', { basedOn: 1 })).toEqual({ kind: 'conflict', entries: [6] });
    const other: Command = { type: 'WithholdRating', effectiveOn: today, projectId: 'a', because: 'earlyPlanning' };
    expect(await send(other, 'programmeManager', { basedOn: 1 })).toEqual({ kind: 'conflict', entries: [6] });
    expect(await send(withdraw(entry), 'programmeManager', { basedOn: 2 })).toMatchObject({ kind: 'recorded' });
  });

  it('of two at once are recorded one after the other, the second by what the first left', async () => {
    const entry = await recorded(raise);
    const [one, other] = await Promise.all([send(withdraw(entry)), send(withdraw(entry))]);
    expect(one).toEqual({ kind: 'recorded', entries: [6] });
    expect(other).toMatchObject({ kind: 'refused', refusal: 'EntryIsAlreadyWithdrawn' });
  });

  it('are of no day that has not come', async () => {
    const entry = await recorded(raise);
    const future = { ...raise, title: 'Late', effectiveOn: '2026-03-11' };
    expect(await send(correct(entry, future))).toMatchObject({ refusal: 'DayIsInTheFuture' });
    expect(await send(correct(entry, future, today))).toMatchObject({ refusal: 'DaysDiffer' });
  });

  it('reach no entry of another thing, nor any person', async () => {
    const entry = await recorded(raise);
    for (const stream of ['project-b', 'person-somebody', 'constructor-a']) {
      expect(await send(withdraw(entry, { stream }))).toMatchObject({ refusal: 'EntryIsNotKnown' });
    }
    expect(await send(correct(entry, { ...raise, projectId: 'b' }))).toMatchObject({ refusal: 'EntryIsNotKnown' });
    expect(await codeOf(send(withdraw(entry, { stream: 'project-../a' })))).toBe('BAD_REQUEST');
    expect(await codeOf(send(withdraw(entry, { stream: '__proto__' })))).toBe('BAD_REQUEST');
  });

  it('are of no document, and make no ledger a demonstration', async () => {
    const source = { document: 'A paper', publishedOn: today, digest: '0'.repeat(64) };
    const [first, second] = server.book.world.history('programme-ict');
    const [proposed] = server.book.world.history('project-a');
    const { purpose: _none, ...without } = { ...proposal('a'), source };
    expect(await codeOf(send(correct(proposed?.id ?? '', without)))).toBe('FORBIDDEN');
    expect(await codeOf(send({ ...withdraw(second?.id ?? ''), source }))).toBe('FORBIDDEN');
    const establish = { type: 'EstablishProgramme', programmeId: 'ict', effectiveOn: '2026-01-05' } as const;
    const open = { ...establish, title: 'ICT', council: 'Council', purpose: 'P', demonstration: true } as const;
    expect(await send(correct(first?.id ?? '', open))).toMatchObject({ refusal: 'OthersTookItFromHere' });
    expect(await send(correct(first?.id ?? '', { ...open, demonstration: false }))).toMatchObject({ kind: 'recorded' });
  });
});
