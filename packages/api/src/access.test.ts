import { readFileSync } from 'node:fs';

import { role, roleToRecord, statement } from '@minutebook/domain';
import type { Command, Role } from '@minutebook/domain';
import { TRPCError } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { recordableBy } from './access.ts';
import { found, newCommandId, newStore, proposal, startOn, today } from './testing.ts';
import type { TestServer } from './testing.ts';

let server: TestServer;
let remove: () => Promise<void>;

beforeAll(async () => {
  const opened = await newStore();
  ({ remove } = opened);
  server = await startOn(opened.store);
  await found(server, 'a');
});

afterAll(async () => {
  await server.stop();
  await remove();
});

const types = statement.options.map((option) => option.shape.type.value);

/** Who may record what, command by command: a change of it shows in this file, and a command that it does not name fails. */
const rights = JSON.parse(readFileSync(new URL('rights.golden.json', import.meta.url), 'utf8')) as Record<
  string,
  readonly Role[]
>;

async function codeOf(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof TRPCError ? error.code : 'answered';
}

describe('rights to record', () => {
  it('are stated for every command, and for no other', () => {
    expect(Object.keys(rights).toSorted()).toEqual(types.toSorted());
  });

  it.each(types)('to %s belong to the roles that are meant', (type) => {
    const allowed = role.options.filter((one) => recordableBy([one]).includes(type));
    expect(allowed).toEqual(rights[type]);
  });

  it('keep writing plans and deciding on them apart', () => {
    const mayRecord = (one: Role) => new Set(recordableBy([one]));
    expect([...mayRecord('scrutinyMember')].toSorted()).toEqual(['AcceptAnswer', 'RaiseQuery', 'RejectAnswer']);
    for (const type of ['MinuteDecision', 'DecideUnderDelegation'] as const) {
      expect(mayRecord('programmeManager').has(type)).toBe(false);
    }
    for (const type of ['WriteCase', 'IssueBusinessPlanVersion', 'SubmitBusinessPlan', 'StartProject'] as const) {
      expect(mayRecord('boardMember').has(type)).toBe(false);
    }
  });

  it('are used in the role that the command is about, where somebody has two', () => {
    const both = { personId: 'ada', roles: ['boardMember', 'financeOfficer', 'administrator'] } as const;
    const signOff = { type: 'GiveSignOff', effectiveOn: today, projectId: 'a', version: 1, post: 'P', statement: 'S' };
    const as = (more: object) => roleToRecord({ ...signOff, ...more } as Command, both);
    expect([as({ kind: 'finance' }), as({ kind: 'legal' })]).toEqual(['financeOfficer', 'administrator']);
    const interest = { type: 'DeclareInterest', effectiveOn: today, meetingId: 'm', itemId: 'i', nature: 'N' };
    const declares = (memberId: string) => roleToRecord({ ...interest, memberId } as Command, both);
    expect([declares('ada'), declares('ben')]).toEqual(['boardMember', 'administrator']);
    expect(roleToRecord({ ...signOff, kind: 'legal' } as Command, { ...both, roles: ['financeOfficer'] })).toBe(
      'financeOfficer',
    );
    const legal = { ...both, roles: ['administrator', 'legalOfficer'] } as const;
    expect(roleToRecord({ ...signOff, kind: 'legal' } as Command, legal)).toBe('legalOfficer');
    expect(roleToRecord({ ...signOff, kind: 'equalities' } as Command, legal)).toBe('administrator');
  });

  it('let nobody send what only follows from another entry', async () => {
    const command = { type: 'WithdrawPlanVersion', effectiveOn: today, projectId: 'a', version: 1 } as const;
    const before = server.book.length;
    for (const one of role.options) {
      expect(await codeOf(server.as(one).execute({ commandId: newCommandId(), command }))).toBe('FORBIDDEN');
    }
    expect(server.book.length).toBe(before);
  });

  it.each(['boardMember', 'financeOfficer', 'scrutinyMember', 'administrator'] as const)(
    'do not let a %s propose a project by calling the api',
    async (one) => {
      const before = server.book.length;
      const sent = { commandId: newCommandId(), command: proposal('b') };
      expect(await codeOf(server.as(one).execute(sent))).toBe('FORBIDDEN');
      expect(server.book.length).toBe(before);
    },
  );

  it('do not let anybody mark an entry as imported by hand', async () => {
    const source = { document: 'A paper', publishedOn: today, digest: '0'.repeat(64) };
    const sent = { commandId: newCommandId(), command: { ...proposal('b'), source } };
    expect(await codeOf(server.as('programmeManager').execute(sent))).toBe('FORBIDDEN');
  });

  it('do not let anybody make a ledger the demonstration, which everybody may sign in to', async () => {
    const before = server.book.length;
    const command: Command = {
      type: 'EstablishProgramme',
      effectiveOn: today,
      programmeId: 'open-to-all',
      title: 'A programme',
      council: 'A council',
      purpose: 'To be open.',
      demonstration: true,
    };
    for (const one of ['programmeManager', 'administrator'] as const) {
      expect(await codeOf(server.as(one).execute({ commandId: newCommandId(), command }))).toBe('FORBIDDEN');
    }
    expect(server.book.length).toBe(before);
  });

  it('let nobody name a person who can sign in, and answer what was recorded before that person was there', async () => {
    const before = { commandId: newCommandId(), command: { ...proposal('c'), title: 'Nikita Example' } };
    const first = await server.as('programmeManager').execute(before);
    await server.as('administrator').people.add({
      name: 'Nikita Example',
      email: 'nikita@council.example',
      password: 'long and unlike any other',
      roles: ['boardMember'],
    });
    const sponsor = {
      type: 'NameProjectSponsor',
      projectId: 'c',
      effectiveOn: today,
      sponsor: 'nikita example',
    } as const;
    const named = await server.as('programmeManager').execute({ commandId: newCommandId(), command: sponsor });
    expect(named).toMatchObject({ kind: 'refused', refusal: 'PersonIsNamed' });
    expect(await server.as('programmeManager').execute(before)).toEqual(first);
  });

  it('do not let anybody unknown read or record', async () => {
    const nobody = server.as();
    expect(await codeOf(nobody.ledger.head())).toBe('UNAUTHORIZED');
    expect(await codeOf(nobody.ledger.lines({ epoch: server.services.epoch, after: 0 }))).toBe('UNAUTHORIZED');
    expect(await codeOf(nobody.execute({ commandId: newCommandId(), command: proposal('b') }))).toBe('UNAUTHORIZED');
    expect(await codeOf(nobody.people.list())).toBe('UNAUTHORIZED');
    expect(await codeOf(nobody.people.choices())).toBe('UNAUTHORIZED');
  });

  it('keep people to administrators, and imports to programme managers', async () => {
    for (const one of role.options) {
      expect(await codeOf(server.as(one).people.list())).toBe(one === 'administrator' ? 'answered' : 'FORBIDDEN');
      const check = server.as(one).imports.check({ file: '', asAt: today, publishedOn: today });
      expect(await codeOf(check)).toBe(one === 'programmeManager' ? 'answered' : 'FORBIDDEN');
    }
  });

  it.each(role.options)(
    'let a %s see names when they appoint, delegate or keep the minutes, and not otherwise',
    async (one) => {
      const appoints = one === 'administrator';
      expect(recordableBy([one]).includes('AppointMember')).toBe(appoints);
      expect(recordableBy([one]).includes('AdoptSchemeOfDelegation')).toBe(appoints);
      const may = appoints || one === 'clerk';
      expect(await codeOf(server.as(one).people.choices())).toBe(may ? 'answered' : 'FORBIDDEN');
    },
  );

  it('let nobody sign in as a post where the ledger is not a demonstration', async () => {
    await server.services.people.addPost('post-manager', 'Programme Manager', ['programmeManager']);
    expect(await server.as().session.posts()).toEqual([]);
    expect(await codeOf(server.as().session.signInAs({ personId: 'post-manager' }))).toBe('FORBIDDEN');
  });
});

describe('input', () => {
  const good = { commandId: newCommandId(), command: proposal('c') };
  it.each([
    ['an unknown command', { ...good, command: { ...good.command, type: 'DeleteEverything' } }],
    ['a field that the command does not have', { ...good, command: { ...good.command, admin: true } }],
    ['a day that does not exist', { ...good, command: { ...good.command, effectiveOn: '2026-02-30' } }],
    ['a command id that is not a UUID of version 7', { ...good, commandId: 'x' }],
    ['an id with a path in it', { ...good, command: { ...good.command, projectId: '../a' } }],
    ['a title that is too long', { ...good, command: { ...good.command, title: 'x'.repeat(201) } }],
    ['nothing', undefined],
  ])('with %s is refused and records nothing', async (_, sent) => {
    const before = server.book.length;
    expect(await codeOf(server.as('programmeManager').execute(sent as typeof good))).toBe('BAD_REQUEST');
    expect(server.book.length).toBe(before);
  });
});
