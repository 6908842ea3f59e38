import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { id, line, prose } from '../../kernel/schema.ts';

/**
 * A board has this title, remit and quorum: the fewest members without an interest who may decide. Recorded again when
 * they change; the earlier ones stay true for their days. Appoints nobody.
 */
export const BoardConstituted = defineEvent('BoardConstituted', {
  title: line,
  remit: prose.optional(),
  quorum: z.int().min(1).max(50),
});

/** Somebody sits on the board by virtue of a post. The id is opaque; the name is kept outside the ledger. */
export const MemberAppointed = defineEvent('MemberAppointed', { memberId: id, post: line, chairs: z.boolean() });

/** A member no longer sits on the board, from the effective day on. */
export const MemberStoodDown = defineEvent('MemberStoodDown', { memberId: id });

export const boardEvents = [BoardConstituted, MemberAppointed, MemberStoodDown] as const;

export type BoardEvent = EventOf<(typeof boardEvents)[number]>;
