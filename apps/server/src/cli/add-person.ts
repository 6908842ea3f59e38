import { newPerson, PersonRefused } from '@minutebook/api';

import type { Configuration } from '../configuration.ts';
import { openMinutebook } from '../minutebook.ts';
import { settlePurpose } from '../purpose.ts';
import { Unusable } from '../unusable.ts';
import { say } from './terminal.ts';

interface Options {
  readonly name: string;
  readonly email: string;
  readonly roles: string;
}

/** What could not be read was replaced by this sign, so nobody could enter that password. */
const notUtf8 = 'The password is not written in UTF-8. Use letters without accents, or a terminal that writes UTF-8.';

/** Adds somebody who may sign in, such as the first administrator. @throws Unusable with what is wrong. */
export async function addPerson(configuration: Configuration, options: Options, password: () => string): Promise<void> {
  const { name, email } = options;
  const roles = options.roles.split(',').map((role) => role.trim());
  const given = password();
  if (given.includes('\uFFFD')) throw new Unusable(notUtf8);
  const read = newPerson.safeParse({ name, email, roles, password: given });
  if (!read.success) {
    throw new Unusable(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const minutebook = await openMinutebook(configuration.storeUrl, say);
  try {
    // Somebody real: from here on no demonstration may come into this store.
    await settlePurpose(minutebook, { wanted: 'own', usual: 'own' });
    await minutebook.people.add(read.data);
    say(`${read.data.name} may sign in with ${read.data.email}.`);
  } catch (error) {
    if (error instanceof PersonRefused) throw new Unusable(error.message, { cause: error });
    throw error;
  } finally {
    await minutebook.close();
  }
}
