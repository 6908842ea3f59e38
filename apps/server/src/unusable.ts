import { getSystemErrorMessage } from 'node:util';

/** What somebody gave cannot be used; the message is a sentence for them, and nothing else needs to be shown. */
export class Unusable extends Error {
  override readonly name = 'Unusable';
}

/**
 * What the system said against reading or writing, as a clause such as `/tmp/a could not be read: permission denied`.
 * @throws the error itself when it is not the system's, and so a fault of the program.
 */
export function systemRefusal(what: string, error: unknown): string {
  const errno = error instanceof Error && 'errno' in error ? error.errno : undefined;
  if (typeof errno !== 'number') throw error;
  return `${what}: ${getSystemErrorMessage(errno)}`;
}
