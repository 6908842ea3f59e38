import { positionText } from './position.ts';
import type { Position } from './position.ts';
import type { StoredEvent } from '../port.ts';

/** What is used of an event as the client returns it. */
interface Recorded {
  readonly streamId: string;
  readonly id: string;
  readonly revision: bigint;
  readonly type: string;
  readonly isJson: boolean;
  readonly data: unknown;
  readonly metadata?: unknown;
  readonly position?: Position;
}

/** A place of the client's answer; the event is absent where a link leads nowhere. */
export interface Resolved {
  readonly event?: Recorded | undefined;
}

/** A place in the log, with its event when it is one that belongs to the store's users. */
export interface Seen {
  readonly at: Position;
  readonly event: StoredEvent | undefined;
}

/** The place of an event of the whole log; none where a link leads nowhere. */
export function seenOf(resolved: Resolved): Seen[] {
  const at = resolved.event?.position;
  return at === undefined ? [] : [{ at, event: storedEvent(resolved)[0] }];
}

/**
 * The event as the port has it. None for the store's own events, and for what is not a JSON object: nothing that was
 * appended through the port.
 */
export function storedEvent({ event }: Resolved): StoredEvent[] {
  if (event === undefined || isSystem(event)) return [];
  const { streamId, id, revision, type, isJson, data, metadata = {}, position } = event;
  if (!isJson || !isObject(data) || !isObject(metadata)) return [];
  return [
    {
      id,
      stream: streamId,
      revision: Number(revision),
      type,
      // Appends admit only texts for which this gives back the text that was written.
      data: JSON.stringify(data),
      metadata: JSON.stringify(metadata),
      position: position === undefined ? '' : positionText(position),
    },
  ];
}

function isSystem({ streamId, type }: Recorded): boolean {
  return streamId.startsWith('$') || type.startsWith('$');
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
