import { randomUUID } from 'node:crypto';

/** A fresh id of a command: a UUID of version 7. */
export function commandIdNow(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
