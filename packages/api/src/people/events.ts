import { id, instant, line, role } from '@minutebook/domain';
import type { NewEvent } from '@minutebook/event-store';
import { z } from 'zod';

/** An address that mail reaches, in lower case. */
const email = z.string().trim().toLowerCase().pipe(z.email('Enter an e-mail address, such as name@council.example'));

/** An address as somebody enters it. Those that stores keep from before were not measured. */
export const enteredEmail = z.string().max(200, 'Use at most 200 characters').pipe(email);

const roles = z
  .array(role)
  .min(1, 'Choose at least one role')
  .transform((all) => [...new Set(all)]);

/** What is kept about people, in deletable streams outside the ledger. Passwords are kept as scrypt hashes alone. */
export const personEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('PersonAdded'),
    data: z.strictObject({
      // A name is kept by the rules of its day; a stricter one since must not lose the person.
      name: z.string(),
      email: email.optional(),
      password: z.string().optional(),
      roles,
    }),
  }),
  z.strictObject({ type: z.literal('RolesChanged'), data: z.strictObject({ roles }) }),
  z.strictObject({ type: z.literal('PasswordChanged'), data: z.strictObject({ password: z.string() }) }),
  // An administrator gave somebody a link to choose a password with. Only a digest of its secret is kept.
  z.strictObject({
    type: z.literal('PasswordLinkMade'),
    data: z.strictObject({ secret: z.string(), until: instant, at: instant, by: id }),
  }),
  z.strictObject({ type: z.literal('PasswordLinkUsed'), data: z.strictObject({ password: z.string(), at: instant }) }),
  z.strictObject({
    type: z.literal('SessionBegun'),
    data: z.strictObject({ sessionId: z.uuid(), until: instant, at: instant, browser: line }),
  }),
  // Every session that began before this in the store, except one; of those that are in no list, because the store was
  // down when they began, those that would end by themselves by `until`.
  z.strictObject({ type: z.literal('SessionsEnded'), data: z.strictObject({ until: instant, keep: z.uuid() }) }),
  // Somebody signed out. `until` is when the session would have ended by itself: after that nothing needs to know.
  z.strictObject({ type: z.literal('SessionEnded'), data: z.strictObject({ sessionId: z.uuid(), until: instant }) }),
]);
export type PersonEvent = z.infer<typeof personEvent>;

/** As a store takes it, under a new id. */
export function asEvent({ type, data }: { readonly type: string; readonly data: object }): NewEvent {
  return { id: crypto.randomUUID(), type, data: JSON.stringify(data), metadata: '{}' };
}

/** A password as somebody enters a new one. */
export const newPassword = z.string().min(12, 'Use at least 12 characters').max(200, 'Use at most 200 characters');

/** What an administrator states to add somebody; their id is the server's to choose. */
export const newPerson = z.strictObject({
  name: line,
  email: enteredEmail,
  password: newPassword,
  roles,
});
export type NewPerson = z.infer<typeof newPerson>;

export const changedRoles = z.strictObject({ personId: id, roles });
