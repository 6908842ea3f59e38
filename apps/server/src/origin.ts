/**
 * An origin as browsers write it: `HTTPS://Minutes.example.:443` reads `https://minutes.example`, which leads to the
 * same place. `undefined` for what is no origin, or more than one.
 */
export function canonicalOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, pathname, search, hash, username, password } = new URL(text);
  const more = search + hash + username + password;
  if (!/^https?:$/.test(protocol) || pathname !== '/' || more !== '' || /[?#@]$/.test(text)) return undefined;
  const name = hostname.replace(/\.$/, '');
  // No browser sends a pattern, nor reaches port 0: no request would ever fit.
  return !/^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(name) || port === '0'
    ? undefined
    : `${protocol}//${name}${port === '' ? '' : `:${port}`}`;
}
