import { z } from 'zod';

import { defineEvent } from '../../kernel/event.ts';
import type { EventOf } from '../../kernel/event.ts';
import { amount, line } from '../../kernel/schema.ts';

/**
 * The council counts contacts that come this way, such as by phone or at a counter. `digital`: residents serve themselves
 * there. Says nothing of what a contact costs. Source: Socitm.
 */
export const ChannelAdded = defineEvent('ChannelAdded', { title: line, digital: z.boolean() });

/**
 * From the effective day on a contact by this channel costs so much, in whole pence, wherever no service has a cost of its
 * own. `about` where whoever states it says “about”. Earlier costs stay true of their months. `costSource` is where the
 * figure comes from, as published.
 */
export const UnitCostAdopted = defineEvent('UnitCostAdopted', {
  pence: amount,
  about: z.boolean(),
  costSource: line,
});

export const channelEvents = [ChannelAdded, UnitCostAdopted] as const;

export type ChannelEvent = EventOf<(typeof channelEvents)[number]>;
