import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { digest, line } from '../../kernel/schema.ts';
import { figuresMapping } from './mapping.ts';

/**
 * Files of contacts, calls, satisfaction or measurements that come from one place are called this and read so, from now on;
 * earlier mappings stay true of what they read. Records no figure. `signature` is the digest of the names of a header, by
 * which such a file is known again; absent where it has no header.
 */
export const FiguresSourceDescribed = defineEvent('FiguresSourceDescribed', {
  title: line,
  signature: digest.optional(),
  mapping: figuresMapping,
});

export const figuresSourceEvents = [FiguresSourceDescribed] as const;

export type FiguresSourceEvent = EventOf<(typeof figuresSourceEvents)[number]>;
