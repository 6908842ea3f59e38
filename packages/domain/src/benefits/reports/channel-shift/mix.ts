import type { Stated } from '../../../kernel/entry.ts';
import type { ContactCount } from '../../service/state.ts';
import type { ByChannel } from './saving.ts';

/** Contacts by channel, over these counts. */
export function mixOf(all: readonly Stated<ContactCount>[]): ByChannel {
  const mix = new Map<string, number>();
  for (const { value } of all) {
    for (const { channelId, contacts } of value.contacts) mix.set(channelId, (mix.get(channelId) ?? 0) + contacts);
  }
  return mix;
}
