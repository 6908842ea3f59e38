import { z } from 'zod';

import { defineEvent } from './event.ts';
import type { EventOf } from './event.ts';
import { prose } from './schema.ts';

/** The event id of an entry. */
export const entryId = z.uuid();

/**
 * An entry of the same stream should have read otherwise: by these data, on the effective day of this entry, for the
 * reason in `because` (absent: none is given). The entry's own reason says why it is corrected. The entry that it names
 * stays as it was recorded; from here on its stream is read as if it had said this. Named again, the last one counts; a
 * withdrawn entry stands again. Does not say that anybody decided anew. Source: minutes corrected at the next meeting.
 */
export const EntryCorrected = defineEvent('EntryCorrected', {
  entry: entryId,
  /** Type of the entry that is corrected; the data have the shape of that type. */
  type: z.string().regex(/^([A-Z][a-z]+)+$/),
  data: z.record(z.string(), z.json()),
  because: prose.optional(),
});

/**
 * An entry of the same stream should not be there: it was recorded by mistake, and the reason says how. It stays as it
 * was recorded; from here on its stream is read without it. Does not say that the opposite is true.
 */
export const EntryWithdrawn = defineEvent('EntryWithdrawn', { entry: entryId });

/** What every stream may hold besides its own events. */
export const amendmentEvents = [EntryCorrected, EntryWithdrawn] as const;

export type AmendmentEvent = EventOf<(typeof amendmentEvents)[number]>;
