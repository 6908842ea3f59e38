/** What a link to choose a password says: whose it is, and that it was given to them. */
export interface Link {
  readonly personId: string;
  readonly secret: string;
}

/** Where such a link leads. */
export const linkPath = '/choose-password';

/** The address of a link. It stands behind a `#`, which browsers send to no server, so that no log of any keeps it. */
export function linkAddress(origin: string, { personId, secret }: Link): string {
  return `${origin}${linkPath}#${personId}.${secret}`;
}

/** What stands behind the `#`; `undefined` when that is not whole. */
export function readLink(hash: string): Link | undefined {
  const [, personId, secret] = /^#?([^.#]+)\.([\w-]{43})$/.exec(hash) ?? [];
  return personId === undefined || secret === undefined ? undefined : { personId, secret };
}
