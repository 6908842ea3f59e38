import { refused } from '../../kernel/decision.ts';
import type { Refused } from '../../kernel/decision.ts';

/** `ChannelIsNotThere`. */
export function channelIsNotThere(): Refused {
  return refused('ChannelIsNotThere', 'There is no such channel.', 'Add the channel first, or choose another.');
}
