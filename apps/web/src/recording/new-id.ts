const made = new Set<string>();

/**
 * A new id: a UUID of version 7 in lower case. Its first 48 bits are this moment in milliseconds, so that ids made
 * later sort later; the rest is random.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const now = Date.now();
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(now / 2 ** (8 * (5 - at))) % 256;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  made.add(id);
  return id;
}

/** Whether a value is an id made in this page, or holds one. */
export function wasMadeHere(value: unknown): boolean {
  if (typeof value === 'string') return made.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(wasMadeHere);
}
