import { WrongStoreAddress } from '../wrong-store-address.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

const form =
  /^(?:esdb|kurrentdb)(?<discover>\+discover)?:\/\/(?:(?<username>[^:@/]+):(?<password>[^@/]*)@)?(?<rest>[^@]+)$/;

/**
 * The address as the client takes it, with the credentials that each call carries.
 * @throws WrongStoreAddress for what would make the client unsafe to use
 */
export function eventStoreDbAddress(address: string): { connectionString: string; credentials: Credentials } {
  const found = form.exec(address)?.groups;
  if (found === undefined) throw new WrongStoreAddress(address, 'write esdb://user:password@host:2113');
  const { discover = '', username, password = '', rest = '' } = found;
  const settings = new URLSearchParams(rest.slice(rest.indexOf('?') + 1).toLowerCase());
  if (rest.includes('?') && settings.get('throwonappendfailure') === 'false') {
    throw new WrongStoreAddress(address, 'with throwOnAppendFailure=false the client reports a wrong revision');
  }
  const plain = rest.includes('?') && settings.get('tls') === 'false';
  if (username === undefined && !plain)
    throw new WrongStoreAddress(address, 'a store with TLS needs user:password@ before the host');
  const login = username === undefined ? '' : `${username}:${password}@`;
  return {
    connectionString: `esdb${discover}://${login}${withPatience(rest, settings)}`,
    // Without TLS the client sends no credentials, whatever these are.
    credentials: { username: decodeURIComponent(username ?? 'none'), password: decodeURIComponent(password) },
  };
}

/** A node of a cluster that is frozen holds up the search for its leader for so many seconds; the client would wait for 5. */
const gossipTimeout = 2;

function withPatience(rest: string, settings: URLSearchParams): string {
  if (settings.has('gossiptimeout')) return rest;
  return `${rest}${rest.includes('?') ? '&' : '?'}gossipTimeout=${gossipTimeout}`;
}
