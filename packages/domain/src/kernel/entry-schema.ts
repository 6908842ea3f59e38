import { z } from 'zod';

import { day, digest, line } from './schema.ts';

/** What a person may do here. Rights hang on roles, never on names. */
export const role = z.enum([
  'programmeManager',
  'boardMember',
  'financeOfficer',
  'scrutinyMember',
  'administrator',
  'clerk',
  'legalOfficer',
  'humanResourcesOfficer',
  'equalitiesOfficer',
]);

/** The published document an entry was imported from. Its presence marks the entry as imported for ever. */
export const source = z.strictObject({
  document: line,
  /** The day the document became public, which may be long after the day its figures were true. */
  publishedOn: day,
  /** SHA-256 of the file as read, in hexadecimal. */
  digest,
});
